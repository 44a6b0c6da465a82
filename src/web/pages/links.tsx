import { Alert, Button, Group, List, Stack, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { FilterBar, hasWords } from '../parts/tables/filter-bar.tsx';
import { useLanguage } from '../parts/language.tsx';
import { LinkCard } from '../parts/links/link-card.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { PlacedLink } from '../parts/links/placed-link.tsx';
import { type LinkDecision, type LinkRow, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';
import { useStartAudit } from '../parts/use-start-audit.ts';

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
  // A link that was decided here stays where it was, so that the next one does not take its place under the pointer.
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  if (rows.length + placed.length === 0) return <Alert title={say(sentences.none)}>{say(sentences.noneWhy)}</Alert>;
  const isKept = ({ id, state, from, to, sentence }: Sought): boolean =>
    (state === filters.state || (filters.state === 'proposed' && decidedHere.has(id))) &&
    hasWords(filters.text, [from, to, sentence]);
  const kept = rows.filter(isKept);
  const found = placed.filter(isKept);
  const numberOf = (wanted: string): number => [...rows, ...placed].filter(({ state }) => state === wanted).length;
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
            isView: true,
            choices: Object.entries(states).map(([value, name]) => ({
              value,
              label: `${say(name)} (${numberOf(value)})`,
            })),
          },
        ]}
      />
      <Group justify="space-between" gap="sm">
        <Words role="status">{count(numberOf(filters.state), totals[filters.state as keyof typeof states])}</Words>
        <CsvButton
          name={say(sentences.title)}
          rows={[...kept, ...found]}
          columns={[
            { title: say(sentences.from), value: ({ from }) => from },
            { title: say(sentences.to), value: ({ to }) => to },
            { title: say(sentences.sentence), value: ({ sentence }) => sentence },
            { title: say(sentences.state), value: ({ state }) => say(states[state]) },
          ]}
        />
      </Group>
      {filters.state === 'accepted' && kept.length > 0 && <Afterwards />}
      {kept.slice(0, shown).map((link) => (
        <LinkCard key={link.id} link={link} onDecided={() => setDecidedHere(new Set([...decidedHere, link.id]))} />
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

type Sought = Pick<LinkRow, 'id' | 'state' | 'from' | 'to' | 'sentence'>;

/** What to do with accepted links, and the exploration that finds them. */
function Afterwards() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const start = useStartAudit();
  return (
    <Alert title={say(sentences.afterwards)}>
      <Stack gap="sm" align="flex-start">
        <List type="ordered" spacing={4}>
          <List.Item>{say(sentences.add)}</List.Item>
          <List.Item>{say(sentences.publish)}</List.Item>
          <List.Item>{say(sentences.explore)}</List.Item>
        </List>
        <Button loading={start.isPending} onClick={() => start.mutate(audit.url)}>
          {say(sentences.added)}
        </Button>
        {start.isError && <Refusal error={start.error} />}
      </Stack>
    </Alert>
  );
}

const states = {
  proposed: { fr: 'à décider', en: 'to decide' },
  accepted: { fr: 'acceptés', en: 'accepted' },
  'in-place': { fr: 'en place', en: 'in place' },
  rejected: { fr: 'refusés', en: 'rejected' },
};

const totals = {
  proposed: {
    fr: { one: '{count} lien à décider', other: '{count} liens à décider' },
    en: { one: '{count} link to decide', other: '{count} links to decide' },
  },
  accepted: {
    fr: { one: '{count} lien accepté', other: '{count} liens acceptés' },
    en: { one: '{count} accepted link', other: '{count} accepted links' },
  },
  'in-place': {
    fr: { one: '{count} lien retrouvé sur le site', other: '{count} liens retrouvés sur le site' },
    en: { one: '{count} link found on the site', other: '{count} links found on the site' },
  },
  rejected: {
    fr: { one: '{count} lien refusé', other: '{count} liens refusés' },
    en: { one: '{count} rejected link', other: '{count} rejected links' },
  },
};

const sentences = {
  title: { fr: 'Liens à ajouter', en: 'Links to add' },
  lead: {
    fr: 'Des phrases de vos pages nomment déjà une autre page. Faites un lien des mots surlignés\u00a0: le lecteur et le moteur de recherche passent de l’une à l’autre. Accepter ne change pas votre site\u00a0: le lien attend dans «\u202facceptés\u202f» que vous l’ajoutiez.',
    en: 'Sentences of your pages already name another page. Make the marked words a link: readers and search engines pass from one to the other. Accepting does not change your site: the link waits in “accepted” until you add it.',
  },
  from: { fr: 'Page', en: 'Page' },
  to: { fr: 'Vers', en: 'To' },
  sentence: { fr: 'Phrase', en: 'Sentence' },
  state: { fr: 'Décision', en: 'Decision' },
  afterwards: { fr: 'Il reste à les ajouter à vos pages', en: 'They are yet to be added to your pages' },
  add: {
    fr: 'Dans l’outil de votre site, ouvrez la page de gauche, cherchez la phrase et faites un lien des mots surlignés vers la page de droite.',
    en: 'In the tool of your site, open the page on the left, find the sentence and make the marked words a link to the page on the right.',
  },
  publish: { fr: 'Publiez la page.', en: 'Publish the page.' },
  explore: {
    fr: 'Faites relire le site\u00a0: les liens retrouvés passent dans «\u202fen place\u202f».',
    en: 'Have the site read again: the links that are found go to “in place”.',
  },
  added: { fr: 'C’est ajouté\u00a0: relire le site', en: 'They are added: read the site again' },
  more: { fr: 'Voir les suivants', en: 'Show the next ones' },
  none: { fr: 'Aucun lien utile trouvé', en: 'No useful link found' },
  noneWhy: {
    fr: 'Aucune phrase ne nomme une page vers laquelle elle ne mène pas déjà. Des textes plus longs en donneront.',
    en: 'No sentence names a page to which it does not link already. Longer texts will give some.',
  },
};
