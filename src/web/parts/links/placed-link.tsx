import { Badge, Card, Group, Stack } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import { EditText } from '../edit.tsx';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import type { LinkDecision } from '../service.ts';

/** A link that was accepted and that an exploration found on the site since. */
export function PlacedLink({ link: { from, to, anchor, sentence } }: { readonly link: LinkDecision }) {
  const { say } = useLanguage();
  return (
    <Card withBorder padding="md" component="article" aria-label={say(sentences.card, { anchor })}>
      <Stack gap="sm" align="flex-start">
        <Group gap={6} align="center">
          <PageLink url={from} />
          <IconArrowRight size={16} aria-label={say(sentences.to)} role="img" />
          <PageLink url={to} />
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

const sentences = {
  card: { fr: 'Lien en place\u00a0: {anchor}', en: 'Link in place: {anchor}' },
  to: { fr: 'vers', en: 'to' },
  found: { fr: 'retrouvé sur le site', en: 'found on the site' },
};
