import { Accordion, Badge, Button, Group, Stack, Text as Words, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { compareSeverity, severityNames, wholeSite } from '../../core/report/audit/audit-names.ts';
import { allRows } from '../parts/tables/all-rows.ts';
import { Answer } from '../parts/answer.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { OfCompany } from '../parts/home/of-company.tsx';
import { hasWords } from '../parts/tables/has-words.ts';
import { Cure, FindingPlace } from '../parts/finding-place.tsx';
import { type Language, useLanguage } from '../parts/language.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type ActionRow, type Check, type FindingRow, service } from '../parts/service.ts';
import { SeverityBadge } from '../parts/severity.tsx';
import { useSite } from '../parts/site.tsx';
import { WorkCard } from '../parts/work-card.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';
import { Explained } from '../parts/terms/explained.tsx';

/** Findings of one check. */
interface CheckFindings {
  readonly check: Check;
  readonly rows: readonly FindingRow[];
}

/** Severities of the checks that are shown at first. */
const graveOnes: ReadonlySet<string> = new Set(['critical', 'high', 'medium']);

/** Places shown of one check, at first. */
const shownPlaces = 20;
/** Places that one press adds. */
const morePlaces = 100;

/** Every fault of the site by check, with its place, the cure and the exact change where one exists. */
export function Findings() {
  const { say } = useLanguage();
  const { audit } = useSite();
  const query = useQuery({
    queryKey: ['findings', audit.id],
    queryFn: async () => {
      const [{ data: checks }, { data: actions }, { rows }] = await Promise.all([
        service.checks({}),
        service.actions({ id: audit.id }),
        allRows((range) => service.findings({ id: audit.id, ...range })),
      ]);
      return { checks, rows, faults: actions.filter(({ source }) => source === 'diagnosis') };
    },
  });
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={query}>
        {({ checks, rows, faults }) => (
          <>
            <WholeSite faults={faults} />
            <FindingList checks={checks} rows={rows} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

/** The main problem of the site, open, then its other faults as a whole: what no single page shows. */
function WholeSite({ faults }: { readonly faults: readonly ActionRow[] }) {
  const { say } = useLanguage();
  const [main, ...others] = faults;
  if (main === undefined) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {say(sentences.main)}
      </Title>
      <Accordion variant="separated" order={3} multiple defaultValue={[main.id]}>
        <WorkCard action={main} place={1} />
      </Accordion>
      {others.length > 0 && (
        <>
          <Title order={2} size="h3">
            {say(sentences.otherFaults)}
          </Title>
          <Accordion variant="separated" order={3} multiple>
            {others.map((fault, at) => (
              <WorkCard key={fault.id} action={fault} place={at + 2} />
            ))}
          </Accordion>
        </>
      )}
    </Stack>
  );
}

function FindingList({ checks, rows }: { readonly checks: readonly Check[]; readonly rows: readonly FindingRow[] }) {
  const { say, count } = useLanguage();
  const [filters, change] = useFilters({ severity: '', status: 'fail', text: '' });
  const [isWhole, setWhole] = useState(false);
  const groups = groupsOf(checks, rows, filters);
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  // A first look needs what harms; the rest is one press away, and shown at once when a filter asks for it.
  const grave = groups.filter(({ check }) => graveOnes.has(check.severity));
  const isFolded = !isWhole && filters.severity === '' && filters.text.trim() === '' && grave.length > 0;
  const shown = isFolded ? grave : groups;
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {say(sentences.byPage)}
      </Title>
      <FilterBar
        filters={filters}
        onChange={change}
        text="text"
        choices={[
          {
            name: 'severity',
            label: say(sentences.severity),
            choices: [
              { value: '', label: say(sentences.all) },
              ...Object.entries(severityNames).map(([value, name]) => ({ value, label: say(name) })),
            ],
          },
          {
            name: 'status',
            label: say(sentences.status),
            choices: Object.entries(statuses).map(([value, name]) => ({ value, label: say(name) })),
          },
        ]}
      />
      <Group justify="space-between" gap="sm">
        <Words role="status">
          {count(total, sentences.total)}
          {count(groups.length, sentences.kinds)}
          <OfCompany count={groups.flatMap(({ rows: places }) => places).filter(({ ofCompany }) => ofCompany).length} />
        </Words>
        <CsvButton
          name={say(sentences.title)}
          rows={shown.flatMap(({ check, rows: places }) => places.map((place) => ({ check, place })))}
          columns={[
            { title: say(sentences.check), value: ({ check }) => say(check.title) },
            { title: say(sentences.severity), value: ({ place }) => say(severityNames[place.severity]) },
            { title: say(sentences.page), value: ({ place }) => place.page },
            { title: say(sentences.message), value: ({ place }) => say(place.message) },
          ]}
        />
      </Group>
      <Accordion variant="separated" order={3} multiple>
        {shown.map((group) => (
          <CheckItem key={group.check.id} group={group} />
        ))}
      </Accordion>
      {shown.length < groups.length && (
        <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {count(groups.length - shown.length, sentences.small)}
        </Button>
      )}
    </Stack>
  );
}

interface Filters {
  readonly severity: string;
  readonly status: string;
  readonly text: string;
}

/** Groups by check, the gravest and then the largest first. */
function groupsOf(checks: readonly Check[], rows: readonly FindingRow[], filters: Filters): CheckFindings[] {
  const titles = new Map(checks.map(({ id, title }) => [id, [title.fr, title.en]]));
  const kept = rows.filter(
    ({ check, severity, status, page, message }) =>
      (filters.severity === '' || severity === filters.severity) &&
      status === filters.status &&
      hasWords(filters.text, [page, message.fr, message.en, ...(titles.get(check) ?? [])]),
  );
  return checks
    .map((check) => ({ check, rows: kept.filter((row) => row.check === check.id) }))
    .filter((group) => group.rows.length > 0)
    .sort((a, b) => compareSeverity(a.check.severity, b.check.severity) || b.rows.length - a.rows.length);
}

function CheckItem({ group: { check, rows } }: { readonly group: CheckFindings }) {
  const { say, count } = useLanguage();
  const [shown, setShown] = useState(shownPlaces);
  // One cure for all places is written once.
  const shared = rows.length > 1 && rows.every(({ fix }) => say(fix) === say(rows[0]!.fix)) ? rows[0]!.fix : null;
  return (
    <Accordion.Item value={check.id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs" pr="xs">
          <Words fw={600} flex="1 1 14rem">
            {say(check.title)}
          </Words>
          <Group gap="xs" wrap="nowrap">
            <SeverityBadge severity={check.severity} />
            <Badge variant="outline" color="gray" c="dimmed" tt="none">
              {rows.every(({ page }) => page === null)
                ? extentOf(rows, { say, count })
                : count(rows.length, sentences.places)}
            </Badge>
          </Group>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack gap="md">
          <Words c="dimmed" maw="46rem">
            <Explained text={say(check.why)} />
          </Words>
          {shared !== null && <Cure text={shared} />}
          {rows.slice(0, shown).map((row, at) => (
            <FindingPlace key={at} row={row} isCured={shared !== null} />
          ))}
          {rows.length > shown && (
            <Button variant="default" onClick={() => setShown(shown + morePlaces)} style={{ alignSelf: 'flex-start' }}>
              {count(rows.length - shown, sentences.others)}
            </Button>
          )}
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

/** The pages that findings about no single one count; else that they are about the site as a whole. */
function extentOf(rows: readonly FindingRow[], { say, count }: Pick<Language, 'say' | 'count'>): string {
  const counted = rows.map(({ evidence }) => evidence?.pages);
  return counted.every((pages) => typeof pages === 'number')
    ? count(Math.max(...counted), sentences.pages)
    : say(wholeSite).toLowerCase();
}

const statuses = {
  fail: { fr: 'à corriger', en: 'to fix' },
  'not-measured': { fr: 'non mesuré', en: 'not measured' },
  ignored: { fr: 'ignoré', en: 'ignored' },
};

const sentences = {
  title: { fr: 'Constats', en: 'Findings' },
  lead: {
    fr: 'Chaque défaut trouvé, les plus graves d’abord, avec sa page et la façon de le corriger.',
    en: 'Each fault found, the most serious first, with its page and how to fix it.',
  },
  main: { fr: 'Le problème principal du site', en: 'The main problem of the site' },
  otherFaults: { fr: 'Les autres problèmes du site entier', en: 'The other problems of the whole site' },
  byPage: { fr: 'Constats page par page', en: 'Findings page by page' },
  check: { fr: 'Contrôle', en: 'Check' },
  page: { fr: 'Page', en: 'Page' },
  message: { fr: 'Constat', en: 'Finding' },
  severity: { fr: 'Gravité', en: 'Severity' },
  status: { fr: 'État', en: 'State' },
  all: { fr: 'toutes', en: 'all' },
  total: {
    fr: { one: '{count} constat', other: '{count} constats' },
    en: { one: '{count} finding', other: '{count} findings' },
  },
  small: {
    fr: { one: 'Voir {count} sorte de faible gravité', other: 'Voir {count} sortes de faible gravité' },
    en: { one: 'Show {count} kind of low severity', other: 'Show {count} kinds of low severity' },
  },
  kinds: {
    fr: { one: ', d’une seule sorte', other: ', de {count} sortes' },
    en: { one: ', of one kind', other: ', of {count} kinds' },
  },
  pages: {
    fr: { one: '{count} page', other: '{count} pages' },
    en: { one: '{count} page', other: '{count} pages' },
  },
  places: {
    fr: { one: '{count} endroit', other: '{count} endroits' },
    en: { one: '{count} place', other: '{count} places' },
  },
  others: {
    fr: { one: 'Voir {count} autre endroit', other: 'Voir plus\u00a0: il reste {count} endroits' },
    en: { one: 'Show {count} other place', other: 'Show more: {count} places are left' },
  },
};
