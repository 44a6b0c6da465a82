import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useLanguage } from '../language.tsx';
import { mailAddress } from './mail-address.ts';

interface MailButtonProps {
  readonly subject: string;
  readonly text: string;
}

/** Opens a mail with a text, for whoever does the work; a longer text is cut at the end of a line, and says so. */
export function MailButton({ subject, text }: MailButtonProps) {
  const { say } = useLanguage();
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<IconMail size={16} aria-hidden />}
      href={mailAddress(subject, text, say(sentences.cut))}
    >
      {say(sentences.send)}
    </Button>
  );
}

const sentences = {
  send: { fr: 'Envoyer par courriel', en: 'Send by mail' },
  cut: {
    fr: '[La suite ne tient pas dans un lien\u00a0: copiez le texte entier et collez-le ici.]',
    en: '[The rest does not fit in a link: copy the whole text and paste it here.]',
  },
};
