import { Alert, Button, Group, Modal, Stack, Text as Words } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { AsideEntries } from '../parts/plan/aside-entries.tsx';
import { type CalendarEntry, calendarEntries } from '../parts/plan/calendar-entries.ts';
import { CalendarList } from '../parts/plan/calendar-list.tsx';
import { EntryDialog } from '../parts/plan/entry-dialog.tsx';
import { CsvButton } from '../parts/tables/csv-button.tsx';
import { FilterBar } from '../parts/tables/filter-bar.tsx';
import { useLanguage } from '../parts/language.tsx';
import { type KnownPlan, PlanGate } from '../parts/plan/plan-gate.tsx';
import { PlanButton } from '../parts/plan/plan-offer.tsx';
import { OwnEntryForm } from '../parts/plan/own-entry.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useFilters } from '../parts/tables/use-filters.ts';

/** Loaded when the month is chosen: half of the code of this screen. */
const CalendarMonth = lazy(async () => ({ default: (await import('../parts/plan/calendar-month.tsx')).CalendarMonth }));

/** What to do on which day, as a list or a month; entries move to another day. */
export function Calendar() {
  const { say } = useLanguage();
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <PlanGate>{(plan) => <Entries plan={plan} />}</PlanGate>
    </Screen>
  );
}

function Entries({ plan }: { readonly plan: KnownPlan }) {
  const { say, day, number } = useLanguage();
  const [filters, change] = useFilters({ view: 'list', kind: '', entry: '' });
  const all = calendarEntries(plan.strategy, plan.kept);
  const entries = all.filter(({ item }) => filters.kind === '' || item.kind === filters.kind);
  // In the address: another screen may lead to an entry.
  const open = all.find(({ key }) => key === filters.entry) ?? null;
  const setOpen = (entry: CalendarEntry | null): void => change('entry', entry?.key ?? '');
  const { start, end } = plan.strategy.cycle;
  return (
    <Stack gap="md">
      <Words c="dimmed">
        {say(sentences.cycle, {
          start: day(start),
          end: day(end),
          hours: number(plan.strategy.capacity.hoursPerWeek, 1),
        })}
      </Words>
      <ViewChoices filters={filters} onChange={change} />
      <EntryTools plan={plan} entries={entries} />
      {entries.length === 0 && <Alert>{say(sentences.none)}</Alert>}
      {filters.view === 'month' ? (
        <Suspense>
          <CalendarMonth plan={plan} entries={entries} first={start} onOpen={setOpen} />
        </Suspense>
      ) : (
        <CalendarList entries={entries} kinds={kinds} onOpen={setOpen} />
      )}
      <AsideEntries plan={plan} />
      <EntryDialog entry={open} plan={plan} onClose={() => setOpen(null)} />
    </Stack>
  );
}

interface ViewChoicesProps {
  readonly filters: { readonly view: string; readonly kind: string; readonly entry: string };
  readonly onChange: (name: 'view' | 'kind' | 'entry', value: string) => void;
}

/** List or month, and which entries. */
function ViewChoices({ filters, onChange }: ViewChoicesProps) {
  const { say } = useLanguage();
  return (
    <FilterBar
      filters={filters}
      onChange={onChange}
      choices={[
        {
          name: 'view',
          label: say(sentences.view),
          isView: true,
          choices: [
            { value: 'list', label: say(sentences.list) },
            { value: 'month', label: say(sentences.month) },
          ],
        },
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
        {plan.kept.company !== null && <PlanButton kept={plan.kept} back="calendar" />}
      </Group>
      <Modal
        opened={isAdding}
        onClose={() => setAdding(false)}
        size="lg"
        title={say(sentences.add)}
        closeButtonProps={{ 'aria-label': say(sentences.close) }}
      >
        <OwnEntryForm plan={plan} onDone={() => setAdding(false)} />
      </Modal>
    </Group>
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
    fr: 'Chaque tâche à son jour, dans la limite de vos heures. Ouvrez une entrée pour la lire, la déplacer ou la finir\u00a0: les documents la montrent ainsi, et «\u202fRefaire le plan\u202f» garde vos changements.',
    en: 'Each task on its day, within your hours. Open an entry to read, move or finish it: the documents show it so, and “Make the plan again” keeps your changes.',
  },
  cycle: {
    fr: 'Du {start} au {end}, {hours} heures par semaine',
    en: 'From {start} to {end}, {hours} hours a week',
  },
  view: { fr: 'Affichage', en: 'View' },
  list: { fr: 'Liste', en: 'List' },
  month: { fr: 'Mois', en: 'Month' },
  day: { fr: 'Jour', en: 'Day' },
  entry: { fr: 'Entrée', en: 'Entry' },
  kind: { fr: 'Montrer', en: 'Show' },
  all: { fr: 'tout', en: 'all' },
  add: { fr: 'Ajouter une entrée', en: 'Add an entry' },
  close: { fr: 'Fermer', en: 'Close' },
  none: { fr: 'Rien de ce genre dans ce plan.', en: 'Nothing of this kind in this plan.' },
  total: {
    fr: { one: '{count} entrée', other: '{count} entrées' },
    en: { one: '{count} entry', other: '{count} entries' },
  },
};
