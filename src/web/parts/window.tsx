import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useLanguage } from './language.tsx';

interface WindowProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over a screen; on a telephone it takes the whole of it, so that one thing scrolls. */
export function Window({ title, isOpen, onClose, children }: WindowProps) {
  const { say } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
      fullScreen={isNarrow}
      title={title}
      closeButtonProps={{ 'aria-label': say(sentences.close) }}
    >
      {children}
    </Modal>
  );
}

const sentences = {
  close: { fr: 'Fermer', en: 'Close' },
};
