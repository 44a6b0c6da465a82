import { Accordion, Anchor, Button, CopyButton, List, Stack, Text as Words } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { draftAuthor } from '../../../core/planning/plan/details/draft-author.ts';
import type { ReadyText } from '../../../core/planning/plan/details/ready-text.ts';
import { type Language, useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { BriefTools } from './brief-tools.tsx';

type Action = Strategy['actions'][number];
type Content = NonNullable<Action['content']>;

/** What is needed to do an action: its texts to copy, and for a content its outline, questions, words and proofs. */
export function ActionBrief({ action }: { readonly action: Action }) {
  const { say } = useLanguage();
  const { content, scenario, conversion, retention, referral } = action;
  const ready = (content ?? scenario ?? conversion ?? retention ?? referral)?.ready ?? null;
  if (content === null && ready === null) return null;
  return (
    <Accordion variant="separated" order={3} multiple defaultValue={ready === null ? ['brief'] : ['text']}>
      {ready !== null && (
        <Accordion.Item value="text">
          <Accordion.Control>{say(sentences.text)}</Accordion.Control>
          <Accordion.Panel>
            <ReadyParts ready={ready} />
          </Accordion.Panel>
        </Accordion.Item>
      )}
      {content !== null && (
        <Accordion.Item value="brief">
          <Accordion.Control>{say(sentences.brief)}</Accordion.Control>
          <Accordion.Panel>
            <ContentBrief content={content} title={say(action.title)} />
          </Accordion.Panel>
        </Accordion.Item>
      )}
    </Accordion>
  );
}

function ReadyParts({ ready: { parts, variant, draft } }: { readonly ready: ReadyText }) {
  const { say } = useLanguage();
  const whole = parts.map(({ text }) => text).join('\n\n');
  return (
    <Stack gap="sm" align="stretch">
      <CopyButton value={whole} timeout={10_000}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={copy}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(copied ? sentences.copied : sentences.copy)}
          </Button>
        )}
      </CopyButton>
      {parts.map(({ label, text }, at) => (
        <div key={at}>
          <Words fw={600} size="sm">
            {say(label)}
          </Words>
          <Words style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Words>
        </div>
      ))}
      <div>
        <Words fw={600} size="sm">
          {say(sentences.variant, { element: say(variant.element) })}
        </Words>
        <Words>{variant.text}</Words>
        <Words size="sm" c="dimmed">
          {say(variant.hypothesis)}
        </Words>
      </div>
      {draft !== undefined && (
        <Words size="sm" c="dimmed">
          {say(sentences.author, { author: say(draftAuthor(draft)) })}
        </Words>
      )}
    </Stack>
  );
}

function ContentBrief({ content, title }: { readonly content: Content; readonly title: string }) {
  const { say } = useLanguage();
  const { brief, target, formatTitle } = content;
  const parts = briefParts(content, say);
  const isPage = /^https?:/.test(target.url);
  const text = [
    [say(formatTitle), ...(isPage ? [target.url] : [])].join('\n'),
    say(brief.angle),
    ...parts.map((part) => [part.title, ...part.items.map((item) => `– ${item}`)].join('\n')),
  ].join('\n\n');
  return (
    <Stack gap="sm">
      <BriefTools title={title} text={text} />
      <Words>
        {say(formatTitle)}.{' '}
        {isPage && (
          <Anchor href={target.url} target="_blank" rel="noopener noreferrer nofollow">
            {target.url}
          </Anchor>
        )}
      </Words>
      <Words>{say(brief.angle)}</Words>
      {parts.map((part) => (
        <Listed key={part.title} {...part} />
      ))}
    </Stack>
  );
}

/** The lists of a brief that have something in them. */
function briefParts({ brief, links }: Content, say: Language['say']): readonly ListedProps[] {
  const parts: readonly ListedProps[] = [
    { title: say(sentences.outline), items: brief.outline.map((part) => say(part)), isOrdered: true },
    { title: say(sentences.questions), items: brief.questions },
    { title: say(sentences.words), items: brief.terms.length === 0 ? [] : [brief.terms.join(', ')] },
    { title: say(sentences.proofs), items: brief.proofs },
    { title: say(sentences.links), items: links.length === 0 ? [say(brief.linking)] : links.map(linkText) },
    { title: say(sentences.mustHave), items: [...brief.legal, ...brief.accessibility].map((text) => say(text)) },
    { title: say(sentences.notes), items: brief.notes },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

const linkText = ({ from, to, anchor }: { from: string; to: string; anchor: string }): string =>
  `${from} → ${to} (${anchor})`;

interface ListedProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly isOrdered?: boolean;
}

function Listed({ title, items, isOrdered = false }: ListedProps) {
  return (
    <div>
      <Words fw={600} size="sm">
        {title}
      </Words>
      <List type={isOrdered ? 'ordered' : 'unordered'} size="sm" style={{ overflowWrap: 'anywhere' }}>
        {items.map((item, at) => (
          <List.Item key={at}>{item}</List.Item>
        ))}
      </List>
    </div>
  );
}

const sentences = {
  author: { fr: 'Rédigé par\u00a0: {author}', en: 'Written by: {author}' },
  text: { fr: 'Le texte, à copier', en: 'The text, to copy' },
  brief: { fr: 'Comment l’écrire', en: 'How to write it' },
  copy: { fr: 'Copier le texte', en: 'Copy the text' },
  copied: { fr: 'Copié', en: 'Copied' },
  variant: { fr: 'Autre version à essayer ({element})', en: 'Another version to try ({element})' },
  outline: { fr: 'Plan', en: 'Outline' },
  questions: { fr: 'Questions auxquelles répondre', en: 'Questions to answer' },
  words: { fr: 'Mots à employer', en: 'Words to use' },
  proofs: { fr: 'Preuves à citer', en: 'Proofs to quote' },
  links: { fr: 'Liens à créer', en: 'Links to create' },
  mustHave: { fr: 'À respecter', en: 'To respect' },
  notes: { fr: 'Pour la personne qui écrit', en: 'For the writer' },
};
