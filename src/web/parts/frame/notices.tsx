import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Short messages at the edge of a screen: what was decided, and a way to undo it. */
export function Notices() {
  return <Notifications position="bottom-right" autoClose={10_000} />;
}
