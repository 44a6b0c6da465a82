import { Alert, Button, Group, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type CalendarEdits, isOwnEntry } from '../../../core/planning/calendar/edited-plan.ts';
import { addDays } from '../../../core/values/day.ts';
import { useLanguage } from '../language.tsx';
import { useKeptCompany } from '../plan/kept-company.ts';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import {
  type CalendarEntry,
  type changedEdits,
  hoursAfterMove,
  laterDayFor,
  leastExcessFor,
} from './calendar-entries.ts';
import { AssumedHours } from './assumed-hours.tsx';
import { DayField } from './day-field.tsx';
import { isOver } from './week-load.ts';
import { fullWeekWords } from './full-week-words.ts';

export type EntryChange = Parameters<typeof changedEdits>[2]['change'];

/** What a person writes about an entry, until it is saved. */
export interface EntryDraft {
  readonly to: string;
  readonly title: string;
  readonly note: string;
}

interface EntryFieldsProps {
  readonly entry: CalendarEntry;
  readonly strategy: Strategy;
  readonly draft: EntryDraft;
  readonly onChange: (draft: EntryDraft) => void;
}

interface DayNotesProps extends Pick<EntryFieldsProps, 'entry' | 'strategy'> {
  readonly edits: CalendarEdits;
  readonly day: string;
}

/** What a day breaks, before it is saved: below what a person presses, which stays where it is. */
export function DayNotes({ entry, strategy, edits, day: to }: DayNotesProps) {
  const { say, number, day } = useLanguage();
  if (to > strategy.cycle.end)
    return <Alert role="status">{say(sentences.nextCycle, { day: day(strategy.cycle.end) })}</Alert>;
  const load = hoursAfterMove(entry, to, { strategy, edits });
  if (load === null || !isOver(load.hours, load.limit)) return null;
  const least = leastExcessFor(entry, today(), { strategy, edits });
  return (
    <Alert color="orange" role="status">
      {say(fullWeekWords.full, { hours: number(load.hours, 1), limit: number(load.limit, 1) })}{' '}
      {least > 0 && `${say(fullWeekWords.allFull, { hours: number(least, 1) })} `}
      <AssumedHours strategy={strategy} />
    </Alert>
  );
}

/** Weeks by which a press moves an entry. */
const moves = [-1, 1, 2];
/** Days after the cycle to which an entry may be put off: a quarter. */
const afterCycle = 91;

/** Day, title and remark. */
export function EntryFields({ entry, strategy, draft, onChange }: EntryFieldsProps) {
  const { say, count } = useLanguage();
  return (
    <>
      <DayField
        label={say(sentences.moveTo)}
        value={draft.to}
        from={strategy.cycle.start}
        to={addDays(strategy.cycle.end, afterCycle)}
        onChange={(to) => onChange({ ...draft, to })}
      />
      <Group gap="xs">
        {moves.map((weeks) => (
          <Button
            key={weeks}
            variant="default"
            disabled={addDays(draft.to, 7 * weeks) < strategy.cycle.start}
            onClick={() => onChange({ ...draft, to: addDays(draft.to, 7 * weeks) })}
          >
            {weeks < 0 ? say(sentences.earlier) : count(weeks, sentences.later)}
          </Button>
        ))}
        <RoomButton entry={entry} strategy={strategy} draft={draft} onChange={onChange} />
      </Group>
      <Textarea
        label={say(sentences.title)}
        description={isOwnEntry(entry.key) ? undefined : say(sentences.titleNote)}
        autosize
        minRows={1}
        value={draft.title}
        maxLength={300}
        // A title is one line.
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <Textarea
        label={say(isOwnEntry(entry.key) ? sentences.how : sentences.note)}
        autosize
        minRows={1}
        maxLength={2000}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
    </>
  );
}

/**
 * Moves an entry to the first later week with room: it stays where a press leaves no later one, since a button that goes would
 * take the keyboard of who pressed it.
 */
function RoomButton({ entry, strategy, draft, onChange }: EntryFieldsProps) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  const edits = useKeptCompany(host).data?.edits;
  const to = useMemo(
    () => laterDayFor(entry, { day: draft.to, today: today() }, { strategy, edits: edits ?? {} }),
    [entry, draft.to, strategy, edits],
  );
  const [isOffered] = useState(to !== null);
  if (!isOffered) return null;
  return (
    <Button
      variant="default"
      // Neither of its texts takes another line than the other: a press moves no field below it.
      miw="16rem"
      // Disabled by itself, it would lose the keyboard of who presses it until the last week.
      data-disabled={to === null || undefined}
      aria-disabled={to === null}
      onClick={() => to !== null && onChange({ ...draft, to })}
    >
      {to === null ? say(sentences.noRoom) : say(fullWeekWords.room, { day: day(to) })}
    </Button>
  );
}

interface StateButtonsProps {
  readonly entry: CalendarEntry;
  readonly onSave: (change: EntryChange) => void;
  readonly onRemove: () => void;
}

/** Done or not, back to the day of the plan, and out of the calendar for an entry of one's own. */
export function StateButtons({ entry: { key, edit, plannedDay }, onSave, onRemove }: StateButtonsProps) {
  const { say, day } = useLanguage();
  const isDone = edit?.doneOn !== undefined;
  return (
    <>
      <Button variant="default" onClick={() => onSave({ doneOn: isDone ? undefined : today() })}>
        {say(isDone ? sentences.reopen : sentences.finish)}
      </Button>
      {edit?.day !== undefined && plannedDay !== null && (
        <Button variant="default" onClick={() => onSave({ day: undefined })}>
          {say(sentences.undo, { day: day(plannedDay) })}
        </Button>
      )}
      {isOwnEntry(key) ? (
        <Button variant="default" onClick={onRemove}>
          {say(sentences.remove)}
        </Button>
      ) : (
        plannedDay !== null && (
          <Button variant="default" onClick={() => onSave({ asideOn: today() })}>
            {say(sentences.putAside)}
          </Button>
        )
      )}
    </>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  moveTo: { fr: 'Déplacer au', en: 'Move to' },
  finish: { fr: 'C’est fait', en: 'It is done' },
  reopen: { fr: 'Ce n’est pas fait', en: 'It is not done' },
  title: { fr: 'Titre', en: 'Title' },
  titleNote: {
    fr: 'Laissez-le vide pour reprendre le titre du plan.',
    en: 'Leave it empty to take the title of the plan again.',
  },
  how: { fr: 'Comment le faire', en: 'How to do it' },
  earlier: { fr: '1 semaine plus tôt', en: '1 week earlier' },
  later: {
    fr: { one: '{count} semaine plus tard', other: '{count} semaines plus tard' },
    en: { one: '{count} week later', other: '{count} weeks later' },
  },
  note: { fr: 'Votre remarque', en: 'Your remark' },
  nextCycle: {
    fr: 'Ce cycle finit le {day}\u00a0: l’entrée passera au plan du cycle suivant, à ce jour.',
    en: 'This cycle ends on {day}: the entry goes to the plan of the next cycle, on this day.',
  },
  undo: { fr: 'Remettre au {day}', en: 'Back to {day}' },
  noRoom: { fr: 'Aucune semaine suivante n’a de place', en: 'No later week has room' },
  putAside: { fr: 'Mettre de côté (à reprendre plus tard)', en: 'Put aside (to take back later)' },
  remove: { fr: 'Retirer du calendrier', en: 'Remove from the calendar' },
};
