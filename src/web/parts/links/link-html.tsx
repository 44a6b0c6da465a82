import { Button, Code, CopyButton, Group, Stack, Text as Words } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { type Language, useLanguage } from '../language.tsx';
import { addressIn } from './address-in.ts';
import { MailButton } from '../sharing/mail-button.tsx';
import type { LinkDecision } from '../service.ts';

type AddedLink = Pick<LinkDecision, 'from' | 'to' | 'anchor' | 'sentence'>;

const htmlOf = (link: AddedLink): string => `<a href="${addressIn(link)}">${link.anchor}</a>`;

/** What whoever keeps the site needs to add a link. */
export const linkTask = (link: AddedLink, say: Language['say']): string =>
  [
    say(sentences.onPage, { page: link.from }),
    say(sentences.inSentence, { sentence: link.sentence }),
    say(sentences.write, { anchor: link.anchor, html: htmlOf(link) }),
  ].join('\n');

/** How long a button says that the text was copied: long enough to look back from another window. */
const copiedMs = 10_000;

/** Copies a link as HTML, shows what was copied with where it goes, and sends it to whoever keeps the site. */
export function LinkHtml({ link }: { readonly link: AddedLink }) {
  const { say } = useLanguage();
  const [isShown, setShown] = useState(false);
  const html = htmlOf(link);
  return (
    <>
      <CopyButton value={html} timeout={copiedMs}>
        {({ copied, copy }) => (
          <Button
            variant="subtle"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => {
              copy();
              setShown(true);
            }}
          >
            {/* As wide as the longer of both words: the button stays where it is. */}
            <span style={{ display: 'inline-grid' }}>
              {[sentences.copy, sentences.copied].map((text) => {
                const isSaid = copied === (text === sentences.copied);
                return (
                  <span
                    key={text.en}
                    aria-hidden={!isSaid}
                    style={{ gridArea: '1 / 1', visibility: isSaid ? 'visible' : 'hidden' }}
                  >
                    {say(text)}
                  </span>
                );
              })}
            </span>
          </Button>
        )}
      </CopyButton>
      {isShown && (
        <Stack gap="xs" w="100%" align="flex-start">
          <Words size="sm" role="status">
            {say(sentences.what, { anchor: link.anchor })}
          </Words>
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {html}
          </Code>
          <Group gap="xs">
            <MailButton subject={say(sentences.subject, { page: link.from })} text={linkTask(link, say)} />
          </Group>
        </Stack>
      )}
    </>
  );
}

const sentences = {
  copy: { fr: 'Copier le lien en HTML', en: 'Copy the link as HTML' },
  copied: { fr: 'Copié', en: 'Copied' },
  what: {
    fr: 'Ce texte est copié. Dans le code de la page, collez-le à la place des mots «\u00a0{anchor}\u00a0».',
    en: 'This text is copied. In the code of the page, paste it in place of the words “{anchor}”.',
  },
  subject: { fr: 'Un lien à ajouter sur {page}', en: 'A link to add on {page}' },
  onPage: { fr: 'Page\u00a0: {page}', en: 'Page: {page}' },
  inSentence: { fr: 'Phrase\u00a0: {sentence}', en: 'Sentence: {sentence}' },
  write: { fr: 'À la place de «\u00a0{anchor}\u00a0»\u00a0: {html}', en: 'In place of “{anchor}”: {html}' },
};
