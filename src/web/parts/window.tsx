import { Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useLanguage } from './language.tsx';

interface WindowProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** False where the keyboard goes on elsewhere than from what opened the window; absent = true. */
  readonly returnsFocus?: boolean;
  readonly children: ReactNode;
}

/** A window over a screen; on a telephone it takes the whole of it, so that one thing scrolls. */
export function Window({ title, isOpen, onClose, returnsFocus = true, children }: WindowProps) {
  const { say } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      returnFocus={returnsFocus}
      size="lg"
      fullScreen={isNarrow}
      title={title}
      closeButtonProps={{ 'aria-label': say(sentences.close) }}
    >
      {children}
    </Modal>
  );
}

/** The end of a long form, in sight while what is above it is read and written. */
export const Foot = ({ children }: { readonly children: ReactNode }) => (
  <Stack
    gap="xs"
    py="xs"
    bg="var(--mantine-color-body)"
    style={{ position: 'sticky', bottom: 0, zIndex: 1, borderTop: '1px solid var(--mantine-color-default-border)' }}
  >
    {children}
  </Stack>
);

const sentences = {
  close: { fr: 'Fermer', en: 'Close' },
};
