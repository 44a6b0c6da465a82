import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { hideOtherNotices } from './show-notice.tsx';

/** How long what was done may be taken back, and stays in sight; a pointer on it stops the time (WCAG 2.2.1 asks for 20 seconds). */
const noticeMs = 20_000;

/**
 * Short messages: what was done, and a way back. They have a place of their own at the end of the content, which stays in sight
 * above the lower edge of the window: they cover neither the menu nor an open window.
 */
export function Notices() {
  const { pathname } = useLocation();
  useEffect(hideOtherNotices, [pathname]);
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
