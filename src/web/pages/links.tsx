import { Alert, Button, Stack, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allRows } from '../parts/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { FilterBar, hasWords } from '../parts/filter-bar.tsx';
import { useLanguage } from '../parts/language.tsx';
import { LinkCard } from '../parts/links/link-card.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { PlacedLink } from '../parts/links/placed-link.tsx';
import { type LinkDecision, type LinkRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useFilters } from '../parts/use-filters.ts';

const shownAtOnce = 20;
/** Found links read at once, the most that the service sends. */
const mostPlaced = 500;

/** Links to add in sentences that pages already have, with the decision about each. */
export function Links() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['links', audit.id],
    queryFn: async () => {
      const [{ rows }, placed] = await Promise.all([
        allRows((range) => service.links({ id: audit.id, ...range })),
        service.linkDecisions({ site: audit.url, state: 'in-place', limit: mostPlaced }),
      ]);
      // A link that was found is proposed no more: its decision alone is left of it.
      const proposed = new Set(rows.map(({ id }) => id));
      return { rows, placed: placed.data.filter(({ id }) => !proposed.has(id)) };
    },
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>{({ rows, placed }) => <LinkList rows={rows} placed={placed} />}</Answer>
    </Screen>
  );
}

interface LinkListProps {
  readonly rows: readonly LinkRow[];
  /** Links that were accepted and are on the site now. */
  readonly placed: readonly LinkDecision[];
}

function LinkList({ rows, placed }: LinkListProps) {
  const { say, count } = useLanguage();
  const [filters, change] = useFilters({ state: 'proposed', text: '' });
  const [shown, setShown] = useState(shownAtOnce);
  if (rows.length + placed.length === 0) return <Alert title={say(sentences.none)}>{say(sentences.noneWhy)}</Alert>;
  const isKept = ({ state, from, to, sentence }: Pick<LinkRow, 'state' | 'from' | 'to' | 'sentence'>): boolean =>
    state === filters.state && hasWords(filters.text, [from, to, sentence]);
  const kept = rows.filter(isKept);
  const found = placed.filter(isKept);
  return (
    <Stack gap="md">
      <FilterBar
        filters={filters}
        onChange={change}
        text="text"
        choices={[
          {
            name: 'state',
            label: say(sentences.state),
            choices: Object.entries(states).map(([value, name]) => ({
              value,
              label: `${say(name)} (${[...rows, ...placed].filter(({ state }) => state === value).length})`,
            })),
          },
        ]}
      />
      <Words role="status">{count(kept.length + found.length, sentences.total)}</Words>
      {filters.state === 'accepted' && kept.length > 0 && <Words c="dimmed">{say(sentences.afterwards)}</Words>}
      {kept.slice(0, shown).map((link) => (
        <LinkCard key={link.id} link={link} />
      ))}
      {found.map((link) => (
        <PlacedLink key={link.id} link={link} />
      ))}
      {kept.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + shownAtOnce)} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.more)}
        </Button>
      )}
    </Stack>
  );
}

const states = {
  proposed: { fr: 'à décider', en: 'to decide' },
  accepted: { fr: 'acceptés', en: 'accepted' },
  'in-place': { fr: 'en place', en: 'in place' },
  rejected: { fr: 'refusés', en: 'rejected' },
};

const sentences = {
  title: { fr: 'Liens à ajouter', en: 'Links to add' },
  lead: {
    fr: 'Des phrases de vos pages nomment déjà une autre page. Faites un lien des mots surlignés\u00a0: le lecteur et le moteur de recherche passent de l’une à l’autre.',
    en: 'Sentences of your pages already name another page. Make the marked words a link: readers and search engines pass from one to the other.',
  },
  state: { fr: 'Décision', en: 'Decision' },
  total: { fr: { one: '{count} lien', other: '{count} liens' }, en: { one: '{count} link', other: '{count} links' } },
  afterwards: {
    fr: 'Ajoutez ces liens dans vos pages, puis explorez de nouveau le site\u00a0: ceux que l’exploration retrouve passent «\u202fen place\u202f».',
    en: 'Add these links to your pages, then explore the site again: those that the exploration finds become “in place”.',
  },
  more: { fr: 'Voir les suivants', en: 'Show the next ones' },
  none: { fr: 'Aucun lien utile trouvé', en: 'No useful link found' },
  noneWhy: {
    fr: 'Aucune phrase ne nomme une page vers laquelle elle ne mène pas déjà. Des textes plus longs en donneront.',
    en: 'No sentence names a page to which it does not link already. Longer texts will give some.',
  },
};
