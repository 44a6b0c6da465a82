import { Badge, Card, Group, Stack, Text as Words } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { EditText } from '../edit.tsx';
import { useLanguage } from '../language.tsx';
import { FromTo } from './from-to.tsx';
import type { LinkDecision } from '../service.ts';

/** A link that was accepted and that an exploration found on the site since. */
export function PlacedLink({ link: { from, to, anchor, sentence } }: { readonly link: LinkDecision }) {
  const { say } = useLanguage();
  return (
    <Card withBorder padding="md" component="article" aria-label={say(sentences.card, { anchor })}>
      <Stack gap="sm" align="flex-start">
        <Group gap={6} align="center">
          <FromTo from={from} to={to} />
        </Group>
        <EditText before={sentence} after={anchor} />
        <Badge
          variant="outline"
          color="green"
          c="var(--mantine-color-text)"
          tt="none"
          leftSection={<IconCheck size={14} aria-hidden />}
        >
          {say(sentences.found)}
        </Badge>
      </Stack>
    </Card>
  );
}

/** What the links in place changed, and why the score hardly shows it. */
export function PlacedSummary({ links }: { readonly links: readonly LinkDecision[] }) {
  const { say, count } = useLanguage();
  const [from, to] = (['from', 'to'] as const).map((end) => new Set(links.map((link) => link[end])).size);
  return (
    <Words maw="46rem">
      {count(from!, sentences.fromPages)} {count(to!, sentences.toPages)} {say(sentences.score)}
    </Words>
  );
}

const sentences = {
  fromPages: {
    fr: { one: 'Depuis {count} page, vos liens mènent', other: 'Depuis {count} pages, vos liens mènent' },
    en: { one: 'From {count} page your links lead', other: 'From {count} pages your links lead' },
  },
  toPages: {
    fr: {
      one: 'à {count} page qui en reçoit maintenant davantage\u00a0: lecteurs et moteurs y arrivent par un chemin de plus.',
      other:
        'à {count} pages qui en reçoivent maintenant davantage\u00a0: lecteurs et moteurs y arrivent par un chemin de plus.',
    },
    en: {
      one: 'to {count} page that now receives more: readers and search engines get there by one more way.',
      other: 'to {count} pages that now receive more: readers and search engines get there by one more way.',
    },
  },
  score: {
    fr: 'La note du site compte toutes ses pages\u00a0: quelques liens la changent peu.',
    en: 'The score of the site counts all its pages: a few links change it little.',
  },
  card: { fr: 'Lien en place\u00a0: {anchor}', en: 'Link in place: {anchor}' },
  found: { fr: 'retrouvé sur le site', en: 'found on the site' },
};
