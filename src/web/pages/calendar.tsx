import { Accordion, Alert, Button, Group, Stack, Text as Words } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { asideEntries, type CalendarEdits } from '../../core/planning/calendar/edited-plan.ts';
import { Refusal } from '../parts/answer.tsx';
import { useKeepCompany } from '../parts/plan/kept-company.ts';
import { useSite } from '../parts/site.tsx';
import { type CalendarEntry, calendarEntries, takenBack } from '../parts/calendar/calendar-entries.ts';
import { CalendarList } from '../parts/calendar/calendar-list.tsx';
import { EntryDialog } from '../parts/calendar/entry-dialog.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { useLanguage } from '../parts/language.tsx';
import type { KnownPlan } from '../parts/known-plan.ts';
import { ChangesNote } from '../parts/plan/changes/changes-note.tsx';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { PlanButton } from '../parts/plan/plan-offer.tsx';
import { useNamedTitle } from '../parts/calendar/use-named-title.ts';
import { samePages } from '../parts/calendar/same-page.ts';
import { MadeWayNote } from '../parts/calendar/made-way-note.tsx';
import { OverfullNote } from '../parts/calendar/overfull-note.tsx';
import { OwnEntryForm } from '../parts/calendar/own-entry.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';
import { Window } from '../parts/window.tsx';

/** Loaded when the month is chosen: half of the code of this screen. */
const CalendarMonth = lazy(async () => ({
  default: (await import('../parts/calendar/calendar-month.tsx')).CalendarMonth,
}));

/** What to do on which day, as a list or a month; entries move to another day. */
export function Calendar() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate back="calendar">{(plan) => <Entries plan={plan} />}</PlanGate>
    </Screen>
  );
}

function Entries({ plan }: { readonly plan: KnownPlan }) {
  const { say, day, number } = useLanguage();
  const [filters, change] = useFilters({ view: 'list', kind: '', entry: '' });
  const all = calendarEntries(plan.strategy, plan.kept);
  const titled = useNamedTitle();
  const titleOf = ({ item }: CalendarEntry): string => titled(item.title);
  const entries = all.filter(({ item }) => filters.kind === '' || item.kind === filters.kind);
  // In the address: another screen may lead to an entry.
  const open = all.find(({ key }) => key === filters.entry) ?? null;
  const setOpen = (entry: CalendarEntry | null): void => change('entry', entry?.key ?? '');
  const { start, end } = plan.strategy.cycle;
  // A day of a month is narrower than a word there.
  const isNarrow = useMediaQuery('(max-width: 36em)', false, { getInitialValueInEffect: false });
  return (
    <Stack gap="md">
      <ChangesNote plan={plan} />
      <Words c="dimmed">
        {say(sentences.cycle, {
          start: day(start),
          end: day(end),
          hours: number(plan.strategy.capacity.hoursPerWeek, 1),
        })}
      </Words>
      <ViewChoices filters={filters} onChange={change} isListOnly={isNarrow} />
      <EntryTools plan={plan} entries={entries} />
      <OverfullNote plan={plan} />
      <MadeWayNote plan={plan} />
      {entries.length === 0 && <Alert>{say(sentences.none)}</Alert>}
      {filters.view === 'month' && !isNarrow ? (
        <Suspense>
          <CalendarMonth plan={plan} entries={entries} titleOf={titleOf} first={start} onOpen={setOpen} />
        </Suspense>
      ) : (
        <CalendarList
          entries={entries}
          titleOf={titleOf}
          twins={samePages(all, plan.strategy)}
          kinds={kinds}
          onOpen={setOpen}
        />
      )}
      <AsideEntries plan={plan} />
      <EntryDialog entry={open} title={open === null ? '' : titleOf(open)} plan={plan} onClose={() => setOpen(null)} />
    </Stack>
  );
}

interface ViewChoicesProps {
  readonly filters: { readonly view: string; readonly kind: string; readonly entry: string };
  readonly onChange: (name: 'view' | 'kind' | 'entry', value: string) => void;
  readonly isListOnly: boolean;
}

/** List or month, and which entries. */
function ViewChoices({ filters, onChange, isListOnly }: ViewChoicesProps) {
  const { say } = useLanguage();
  const views = {
    name: 'view' as const,
    label: say(sentences.view),
    isView: true,
    choices: [
      { value: 'list', label: say(sentences.list) },
      { value: 'month', label: say(sentences.month) },
    ],
  };
  return (
    <FilterBar
      filters={filters}
      onChange={onChange}
      choices={[
        ...(isListOnly ? [] : [views]),
        {
          name: 'kind',
          label: say(sentences.kind),
          choices: [
            { value: '', label: say(sentences.all) },
            ...Object.entries(kinds).map(([value, name]) => ({ value, label: say(name) })),
          ],
        },
      ]}
    />
  );
}

interface EntryToolsProps {
  readonly plan: KnownPlan;
  /** Those that are shown. */
  readonly entries: readonly CalendarEntry[];
}

/** How many entries are shown, the file of them, and a new one. */
function EntryTools({ plan, entries }: EntryToolsProps) {
  const { say, count } = useLanguage();
  const [isAdding, setAdding] = useState(false);
  return (
    <Group justify="space-between" gap="sm">
      <Words role="status">{count(entries.length, sentences.total)}</Words>
      <Group gap="xs">
        <CsvButton
          name={say(sentences.title)}
          rows={entries}
          columns={[
            { title: say(sentences.day), value: ({ item }) => item.date },
            { title: say(sentences.kind), value: ({ item }) => say(kinds[item.kind as keyof typeof kinds]) },
            { title: say(sentences.entry), value: ({ item }) => say(item.title) },
          ]}
        />
        <Button variant="default" onClick={() => setAdding(true)}>
          {say(sentences.add)}
        </Button>
        {plan.kept.company !== null && <PlanButton kept={plan.kept} back="calendar" isOfSameSite />}
      </Group>
      <Window isOpen={isAdding} onClose={() => setAdding(false)} title={say(sentences.add)}>
        <OwnEntryForm plan={plan} onDone={() => setAdding(false)} />
      </Window>
    </Group>
  );
}

/** The entries that a person put aside, each with a way back to the calendar. */
export function AsideEntries({ plan: { strategy, kept } }: { readonly plan: KnownPlan }) {
  const { say, count, day } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const entries = asideEntries(strategy, kept.edits);
  if (entries.length === 0) return null;
  const edits = (key: string): CalendarEdits => takenBack(kept.edits, key);
  return (
    <Accordion variant="separated" order={2} multiple>
      <Accordion.Item value="aside">
        <Accordion.Control>{count(entries.length, sentences.aside)}</Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            {entries.map(({ key, item }) => (
              <Group key={key} gap="sm" justify="space-between">
                <Words>
                  {day(item.date)}
                  {say(sentences.separator)}
                  {say(item.title)}
                </Words>
                <Button
                  variant="default"
                  size="compact-md"
                  loading={keep.isPending}
                  onClick={() => keep.mutate({ edits: edits(key) })}
                  aria-label={say(sentences.takeNamed, { title: say(item.title) })}
                >
                  {say(sentences.take)}
                </Button>
              </Group>
            ))}
            {keep.isError && <Refusal error={keep.error} />}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

const kinds = {
  publication: { fr: 'publication', en: 'publication' },
  task: { fr: 'tâche', en: 'task' },
  step: { fr: 'étape d’un scénario', en: 'step of a scenario' },
  review: { fr: 'bilan', en: 'review' },
  event: { fr: 'date du calendrier public', en: 'date of the public calendar' },
};

const sentences = {
  title: { fr: 'Calendrier', en: 'Calendar' },
  lead: {
    fr: 'Chaque tâche au jour où elle doit être finie, dans la limite de vos heures\u00a0: une longue prend plusieurs semaines. Ouvrez une entrée pour la lire, la déplacer ou la finir\u00a0: les documents la montrent ainsi, et «\u202fRefaire le plan\u202f» garde vos changements.',
    en: 'Each task on the day by which it is done, within your hours: a long one takes several weeks. Open an entry to read, move or finish it: the documents show it so, and “Make the plan again” keeps your changes.',
  },
  cycle: {
    fr: 'Du {start} au {end}, {hours} heures par semaine',
    en: 'From {start} to {end}, {hours} hours a week',
  },
  aside: {
    fr: { one: 'Une entrée mise de côté', other: '{count} entrées mises de côté' },
    en: { one: 'One entry put aside', other: '{count} entries put aside' },
  },
  separator: { fr: '\u00a0: ', en: ': ' },
  take: { fr: 'Remettre', en: 'Take back' },
  takeNamed: { fr: 'Remettre\u00a0: {title}', en: 'Take back: {title}' },
  view: { fr: 'Affichage', en: 'View' },
  list: { fr: 'Liste', en: 'List' },
  month: { fr: 'Mois', en: 'Month' },
  day: { fr: 'Jour', en: 'Day' },
  entry: { fr: 'Entrée', en: 'Entry' },
  kind: { fr: 'Montrer', en: 'Show' },
  all: { fr: 'tout', en: 'all' },
  add: { fr: 'Ajouter une entrée', en: 'Add an entry' },
  none: { fr: 'Rien de ce genre dans ce plan.', en: 'Nothing of this kind in this plan.' },
  total: {
    fr: { one: '{count} entrée', other: '{count} entrées' },
    en: { one: '{count} entry', other: '{count} entries' },
  },
};
