import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';

interface Notice {
  /** `close` takes it away. */
  readonly message: (close: () => void) => ReactNode;
  /** Name of its button that closes it. */
  readonly closeLabel: string;
  /** It was not asked for on its screen: it waits for a person who looks elsewhere until it is closed or, once read, left. */
  readonly isLasting?: boolean;
}

/** Long enough to read a message before its screen is left. */
const readMs = 10_000;

/** A pointer or a finger left on a message would keep it for ever: the library waits until it goes. */
const longestMs = 60_000;

let shown = 0;
/** Path of the screen on which the last message was shown. */
let screen = '';
/** Until when the message goes to the next screen with the person; 0 for one that is of its screen. */
let followsUntil = 0;

/** Shows one short message, in place of the one before: messages upon messages would cover what they are about. */
export function showNotice({ message, closeLabel, isLasting = false }: Notice): void {
  const id = `notice ${++shown}`;
  screen = window.location.pathname;
  followsUntil = isLasting ? Date.now() + readMs : 0;
  const close = (): void => void notifications.hide(id);
  notifications.clean();
  notifications.cleanQueue();
  notifications.show({
    id,
    message: message(close),
    closeButtonProps: { 'aria-label': closeLabel },
    ...(isLasting ? { autoClose: false } : {}),
  });
  if (isLasting) return;
  setTimeout(() => {
    // Whoever is at its button by keyboard does not lose it.
    if (document.querySelector('.notices')?.contains(document.activeElement) !== true) close();
  }, longestMs);
}

/** Takes a message away once its screen is left: it would cover what it is not about. */
export function hideOtherNotices(): void {
  if (screen !== window.location.pathname && Date.now() > followsUntil) notifications.clean();
}
