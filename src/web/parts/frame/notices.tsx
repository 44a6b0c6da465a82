import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** Short messages at the edge of a screen, over the navigation rather than the buttons of a list: what was decided, and a way to undo it. */
export function Notices() {
  return <Notifications position="bottom-left" autoClose={10_000} />;
}
