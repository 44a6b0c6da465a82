import { IconArrowRight } from '@tabler/icons-react';
import { Group } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import { PageLink } from '../page-link.tsx';
import type { LinkDecision } from '../service.ts';

/** The page of a link, and the page to which it leads: the arrow stays with the second one. */
export function FromTo({ from, to }: Pick<LinkDecision, 'from' | 'to'>) {
  const { say } = useLanguage();
  return (
    <>
      <PageLink url={from} />
      <Group gap={6} wrap="nowrap" align="center">
        <IconArrowRight size={16} aria-label={say(sentences.to)} role="img" style={{ flexShrink: 0 }} />
        <PageLink url={to} />
      </Group>
    </>
  );
}

const sentences = {
  to: { fr: 'vers', en: 'to' },
};
