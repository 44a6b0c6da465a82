import { Alert, Anchor, Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { ownEntryKey } from '../../../core/planning/calendar/edited-plan.ts';
import { addressOf } from '../../screens.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from './kept-company.ts';
import type { KnownPlan } from './plan-gate.tsx';

interface OwnEntryProps {
  readonly plan: KnownPlan;
  /** What the entry is about, until the person writes something else. */
  readonly title?: string;
  readonly note?: string;
  readonly onDone?: (() => void) | undefined;
}

/** Hours proposed for a text of one's own. Working assumption. */
const usualHours = 2;
const mostNote = 2_000;

/** Adds an entry of one's own to the calendar, in the first week that has room for it. */
export function OwnEntryForm({ plan, title: proposed = '', note: given = '', onDone }: OwnEntryProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const [entry, setEntry] = useState<OwnEntry>(() => ({
    title: proposed,
    note: given.slice(0, mostNote),
    hours: usualHours,
    date: firstFreeDay(plan.strategy, usualHours),
  }));
  const [added, setAdded] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = ownEntryKey(String(Date.now()));
    const edit = editOf(entry, plan.strategy);
    keep.mutate({ edits: { ...plan.kept.edits, [key]: edit } }, { onSuccess: () => setAdded(key) });
  };
  if (added !== null) return <Added entryKey={added} date={entry.date} onDone={onDone} />;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <OwnEntryFields entry={entry} cycle={plan.strategy.cycle} onChange={setEntry} />
        {keep.isError && <Refusal error={keep.error} />}
        <Button
          type="submit"
          loading={keep.isPending}
          disabled={entry.title.trim() === '' || entry.date === ''}
          style={{ alignSelf: 'flex-start' }}
        >
          {say(sentences.add)}
        </Button>
      </Stack>
    </form>
  );
}

interface OwnEntry {
  readonly title: string;
  readonly note: string;
  readonly hours: number;
  readonly date: string;
}

function editOf({ title, note, hours, date }: OwnEntry, { cycle }: Strategy) {
  const name = title.trim();
  return {
    day: date,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    cycle: cycle.number,
    planned: { day: date, title: { fr: name, en: name }, owner: { fr: '', en: '' }, hours },
  };
}

interface AddedProps extends Pick<OwnEntryProps, 'onDone'> {
  readonly entryKey: string;
  readonly date: string;
}

function Added({ entryKey, date, onDone }: AddedProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  return (
    <Alert role="status" title={say(sentences.added, { day: day(date) })}>
      <Group gap="sm">
        <Anchor component={Link} to={`${addressOf(host, 'calendar')}?entry=${encodeURIComponent(entryKey)}`}>
          {say(sentences.see)}
        </Anchor>
        {onDone !== undefined && (
          <Button variant="default" onClick={onDone}>
            {say(sentences.close)}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

interface OwnEntryFieldsProps {
  readonly entry: OwnEntry;
  readonly cycle: Strategy['cycle'];
  readonly onChange: (entry: OwnEntry) => void;
}

function OwnEntryFields({ entry, cycle, onChange }: OwnEntryFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <TextInput
        label={say(sentences.title)}
        value={entry.title}
        onChange={(event) => onChange({ ...entry, title: event.currentTarget.value })}
        maxLength={300}
        required
      />
      <Textarea
        label={say(sentences.note)}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={mostNote}
        value={entry.note}
        onChange={(event) => onChange({ ...entry, note: event.currentTarget.value })}
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={say(sentences.day)}
          description={say(sentences.dayNote)}
          value={entry.date}
          min={cycle.start}
          max={cycle.end}
          onChange={(event) => onChange({ ...entry, date: event.currentTarget.value })}
          required
          w="18rem"
        />
        <NumberInput
          label={say(sentences.hours)}
          value={entry.hours}
          onChange={(value) => onChange({ ...entry, hours: Math.max(0, Number(value)) })}
          min={0}
          max={40}
          step={0.5}
          w="8rem"
          hideControls
        />
      </Group>
    </>
  );
}

/** A Thursday of the first week, from today on, whose hours allow the work; else of the last week. */
function firstFreeDay({ capacity: { weeks, hoursPerWeek }, cycle }: Strategy, hours: number): string {
  const today = new Date().toISOString().slice(0, 10);
  const coming = weeks.filter(({ start }) => thursdayOf(start) >= today);
  const free = coming.find((week) => week.hours + hours <= hoursPerWeek) ?? coming.at(-1);
  return free === undefined ? cycle.end : thursdayOf(free.start);
}

const thursdayOf = (monday: string): string => new Date(Date.parse(monday) + 3 * 86_400_000).toISOString().slice(0, 10);

const sentences = {
  title: { fr: 'Ce qu’il y a à faire', en: 'What there is to do' },
  note: { fr: 'Comment le faire', en: 'How to do it' },
  day: { fr: 'Pour le', en: 'By' },
  dayNote: { fr: 'La première semaine où il reste des heures', en: 'The first week with hours left' },
  hours: { fr: 'Heures', en: 'Hours' },
  add: { fr: 'Ajouter au calendrier', en: 'Add to the calendar' },
  added: { fr: 'Dans votre calendrier, au {day}', en: 'In your calendar, on {day}' },
  see: { fr: 'Voir l’entrée', en: 'See the entry' },
  close: { fr: 'Fermer', en: 'Close' },
};
