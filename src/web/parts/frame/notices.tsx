import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** How long what was done may be taken back, and stays in sight. */
const noticeMs = 10_000;

/**
 * Short messages: what was done, and a way back. They have a place of their own at the end of the content, which stays in sight
 * above the lower edge of the window: they cover neither the menu nor an open window.
 */
export function Notices() {
  return (
    <Notifications
      className="notices"
      position="bottom-left"
      withinPortal={false}
      containerWidth="100%"
      autoClose={noticeMs}
      zIndex={1}
      allowDragDismiss={false}
      allowScrollDismiss={false}
    />
  );
}
