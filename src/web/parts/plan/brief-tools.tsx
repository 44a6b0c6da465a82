import { Button, CopyButton, Group } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useLanguage } from '../language.tsx';
import { MailButton } from '../sharing/mail-button.tsx';

interface BriefToolsProps {
  /** What the brief is about. */
  readonly title: string;
  readonly text: string;
}

/** Copies, prints or sends a brief to whoever does the work. */
export function BriefTools({ title, text }: BriefToolsProps) {
  const { say } = useLanguage();
  return (
    <Group gap="xs" className="not-printed">
      <CopyButton value={`${title}\n\n${text}`} timeout={10_000}>
        {({ copied, copy }) => (
          <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={copy}>
            {say(copied ? sentences.copied : sentences.copy)}
          </Button>
        )}
      </CopyButton>
      <MailButton subject={title} text={text} />
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {say(sentences.print)}
      </Button>
    </Group>
  );
}

const sentences = {
  copy: { fr: 'Copier la consigne', en: 'Copy the brief' },
  copied: { fr: 'Copié', en: 'Copied' },
  print: { fr: 'Imprimer', en: 'Print' },
};
