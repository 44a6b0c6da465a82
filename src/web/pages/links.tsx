import { Alert, Anchor, Button, Group, List, Stack, Text as Words } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { Answer, Refusal } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { hasWords } from '../parts/tables/has-words.ts';
import { useLanguage } from '../parts/language.tsx';
import { AcceptedBar } from '../parts/links/accepted-bar.tsx';
import { type DecidedLink, LinkCard } from '../parts/links/link-card.tsx';
import { linkTask } from '../parts/links/link-html.tsx';
import { MailButton } from '../parts/sharing/mail-button.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { NoLink } from '../parts/links/no-link.tsx';
import { PlacedLink, PlacedSummary } from '../parts/links/placed-link.tsx';
import { useDecidedLinks } from '../parts/links/use-decided-links.ts';
import { useNewLinks } from '../parts/links/use-new-links.ts';
import { useSite } from '../parts/site.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';
import { useStartAudit } from '../parts/use-start-audit.ts';
import { useSiteReading } from '../parts/work/site-reading.ts';
import { followedWorkAddress } from '../parts/work/started-work.ts';

const shownAtOnce = 20;
/** A site has so many links to add, or its person asks why there are so few. */
const expected = 5;

/** Links to add in sentences that pages already have, with the decision about each. */
export function Links() {
  const { say } = useLanguage();
  const query = useDecidedLinks();
  return (
    <Screen title={say(sentences.title)} lead={say(query.data?.length === 0 ? sentences.leadOfNone : sentences.lead)}>
      <Answer query={query}>{(links) => <LinkList links={links} />}</Answer>
    </Screen>
  );
}

function LinkList({ links }: { readonly links: readonly DecidedLink[] }) {
  const { say, count } = useLanguage();
  const [filters, change] = useFilters({ state: 'proposed', text: '' });
  const [shown, setShown] = useState(shownAtOnce);
  // A link that was decided here stays where it was until the view is left, so that the next one does not take its place
  // under the pointer.
  const [decidedHere, setDecidedHere] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setDecidedHere(new Set()), [filters.state]);
  const proposed = useMemo(() => links.filter((link) => link.proposed !== null).map(({ id }) => id), [links]);
  const fresh = useNewLinks(proposed);
  if (links.length === 0) return <NoLink />;
  const isOfView = ({ id, state }: DecidedLink): boolean =>
    state === filters.state || (filters.state === 'proposed' && decidedHere.has(id));
  const kept = links.filter((link) => isOfView(link) && hasWords(filters.text, [link.from, link.to, link.sentence]));
  const numberOf = (wanted: string): number => links.filter(({ state }) => state === wanted).length;
  const isDeciding = filters.state === 'proposed';
  const see = (state: keyof typeof states): void => {
    change('state', state);
    window.scrollTo(0, 0);
  };
  const added = isDeciding ? kept.filter(({ id }) => fresh.has(id)).length : 0;
  return (
    <Stack gap="md">
      {!isDeciding && <ReadingNow />}
      <StateFilter filters={filters} onChange={change} numberOf={numberOf} />
      <Group justify="space-between" gap="sm">
        <Words role="status">
          {filters.text.trim() === ''
            ? count(numberOf(filters.state), totals[filters.state as keyof typeof states])
            : count(kept.length, sentences.matching)}
          .{added > 0 && ` ${count(added, sentences.added)}`}
        </Words>
        <LinksFile links={kept} />
      </Group>
      {filters.state === 'accepted' && kept.length > 0 && <Afterwards links={kept} />}
      {filters.state === 'in-place' && kept.length > 0 && <PlacedSummary links={kept} />}
      {kept.length === 0 && (
        <Words>
          {say(filters.text.trim() === '' ? empty[filters.state as keyof typeof states] : sentences.noMatch)}
        </Words>
      )}
      {kept
        .slice(0, shown)
        .map((link) =>
          link.state === 'in-place' ? (
            <PlacedLink key={link.id} link={link} />
          ) : (
            <LinkCard
              key={`${filters.state} ${link.id}`}
              link={link}
              isNew={isDeciding && fresh.has(link.id)}
              onDecided={() => setDecidedHere((known) => new Set([...known, link.id]))}
            />
          ),
        )}
      {isDeciding && proposed.length < expected && <Words maw="46rem">{say(sentences.few)}</Words>}
      {kept.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + shownAtOnce)} style={{ alignSelf: 'flex-start' }}>
          {say(sentences.more)}
        </Button>
      )}
      {isDeciding && numberOf('accepted') > 0 && (
        <AcceptedBar accepted={numberOf('accepted')} onSee={() => see('accepted')} />
      )}
    </Stack>
  );
}

interface StateFilterProps {
  readonly filters: { readonly state: string; readonly text: string };
  readonly onChange: (name: 'state' | 'text', value: string) => void;
  readonly numberOf: (state: string) => number;
}

/** Which links are shown. */
function StateFilter({ filters, onChange, numberOf }: StateFilterProps) {
  const { say } = useLanguage();
  return (
    <FilterBar
      filters={filters}
      onChange={onChange}
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
  );
}

function LinksFile({ links }: { readonly links: readonly DecidedLink[] }) {
  const { say } = useLanguage();
  return (
    <CsvButton
      name={say(sentences.title)}
      rows={links}
      columns={[
        { title: say(sentences.from), value: ({ from }) => from },
        { title: say(sentences.to), value: ({ to }) => to },
        { title: say(sentences.sentence), value: ({ sentence }) => sentence },
        { title: say(sentences.state), value: ({ state }) => say(states[state]) },
      ]}
    />
  );
}

/** The site is being read: what is counted here is of before. */
function ReadingNow() {
  const { say } = useLanguage();
  const { host } = useSite();
  const reading = useSiteReading(host);
  if (reading === null) return null;
  return (
    <Alert role="status" title={say(sentences.reading)}>
      {say(sentences.readingNote)}{' '}
      <Anchor component={Link} to={followedWorkAddress(reading.id)} underline="always" inherit>
        {say(sentences.follow)}
      </Anchor>
    </Alert>
  );
}

/** What to do with accepted links, and the exploration that finds them. */
function Afterwards({ links }: { readonly links: readonly DecidedLink[] }) {
  const { say } = useLanguage();
  const { audit, host } = useSite();
  const start = useStartAudit('links');
  return (
    <Alert title={say(sentences.afterwards)}>
      <Stack gap="sm" align="flex-start">
        <List type="ordered" spacing={4}>
          <List.Item>{say(sentences.add)}</List.Item>
          <List.Item>{say(sentences.publish)}</List.Item>
          <List.Item>{say(sentences.explore)}</List.Item>
        </List>
        <Group gap="xs">
          <Button loading={start.isPending} onClick={() => start.mutate(audit.url)}>
            {say(sentences.allAdded)}
          </Button>
          <MailButton
            subject={say(sentences.subject, { host })}
            text={links.map((link) => linkTask(link, say)).join('\n\n')}
          />
        </Group>
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

/** Why a view holds no link. */
const empty = {
  proposed: { fr: 'Tous les liens ont leur décision.', en: 'Every link has its decision.' },
  accepted: { fr: 'Aucun lien accepté n’attend d’être ajouté.', en: 'No accepted link waits to be added.' },
  'in-place': {
    fr: 'La dernière exploration n’a retrouvé aucun lien accepté sur le site.',
    en: 'The last exploration found no accepted link on the site.',
  },
  rejected: { fr: 'Aucun lien n’a été refusé.', en: 'No link was rejected.' },
};

const sentences = {
  matching: {
    fr: { one: '{count} lien a ces mots', other: '{count} liens ont ces mots' },
    en: { one: '{count} link has these words', other: '{count} links have these words' },
  },
  noMatch: {
    fr: 'Aucun lien de cette liste n’a ces mots. Effacez-les pour la revoir entière.',
    en: 'No link of this list has these words. Clear them to see it whole again.',
  },
  title: { fr: 'Liens à ajouter', en: 'Links to add' },
  lead: {
    fr: 'Là où une phrase de vos pages nomme une autre page, faites un lien des mots surlignés\u00a0: le lecteur et le moteur de recherche passent de l’une à l’autre. Accepter ne change pas votre site\u00a0: le lien attend dans «\u202facceptés\u202f» que vous l’ajoutiez.',
    en: 'Where a sentence of your pages names another page, make the marked words a link: readers and search engines pass from one to the other. Accepting does not change your site: the link waits in “accepted” until you add it.',
  },
  leadOfNone: {
    fr: 'Les mots de vos pages qui peuvent devenir un lien vers une autre de vos pages.',
    en: 'Words of your pages that can become a link to another of your pages.',
  },
  from: { fr: 'Page', en: 'Page' },
  to: { fr: 'Vers', en: 'To' },
  sentence: { fr: 'Phrase', en: 'Sentence' },
  state: { fr: 'Décision', en: 'Decision' },
  afterwards: { fr: 'Il reste à les ajouter à vos pages', en: 'They are yet to be added to your pages' },
  add: {
    fr: 'Dans l’outil de votre site, ouvrez la première page nommée, cherchez la phrase et faites un lien des mots surlignés vers la seconde page.',
    en: 'In the tool of your site, open the first page named, find the sentence and make the marked words a link to the second page.',
  },
  publish: { fr: 'Publiez la page.', en: 'Publish the page.' },
  explore: {
    fr: 'Faites relire le site\u00a0: les liens retrouvés passent dans «\u202fen place\u202f».',
    en: 'Have the site read again: the links that are found go to “in place”.',
  },
  allAdded: { fr: 'C’est ajouté\u00a0: relire le site', en: 'They are added: read the site again' },
  subject: { fr: 'Liens à ajouter sur {host}', en: 'Links to add on {host}' },
  added: {
    fr: {
      one: 'La dernière exploration en propose {count} nouveau.',
      other: 'La dernière exploration en propose {count} nouveaux.',
    },
    en: {
      one: 'The last exploration proposes {count} new one.',
      other: 'The last exploration proposes {count} new ones.',
    },
  },
  reading: { fr: 'Le site est relu en ce moment', en: 'The site is being read now' },
  readingNote: {
    fr: 'Les nombres de cet écran datent d’avant\u00a0: ils changent à la fin de la lecture.',
    en: 'The numbers on this screen are of before: they change at the end of the reading.',
  },
  follow: { fr: 'Voir où en est la lecture', en: 'See how far the reading is' },
  few: {
    fr: 'Une phrase est proposée quand elle nomme déjà une autre page, sans lien vers elle. Des textes plus longs, qui nomment vos autres pages, en donneront davantage.',
    en: 'A sentence is proposed when it names another page already, without a link to it. Longer texts, which name your other pages, will give more.',
  },
  more: { fr: 'Voir les suivants', en: 'Show the next ones' },
};
