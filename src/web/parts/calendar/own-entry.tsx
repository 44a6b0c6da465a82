import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { editedPlan, ownEntryKey } from '../../../core/planning/calendar/edited-plan.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { Foot } from '../window.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { showEntryNotice } from './entry-notice.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { type OwnEntry, type OwnEntryTextProps, OwnEntryTime } from './own-entry-time.tsx';
import { hoursWith, isOver } from './week-load.ts';
import { dayWithRoom, type Relief, reliefOf } from './week-relief.ts';

interface OwnEntryProps {
  readonly plan: KnownPlan;
  /** Its key, where one thing to do has one entry; absent for a key of its own. */
  readonly entryKey?: string;
  /** What the entry is about, until the person writes something else. */
  readonly title?: string;
  readonly note?: string;
  /** True when a press opened the form below it: the keyboard goes on there. */
  readonly isFocused?: boolean;
  readonly onDone: () => void;
}

/** Hours proposed for a text of one's own. Working assumption. */
const usualHours = 2;
const mostNote = 2_000;

/** Adds an entry of one's own to the calendar, in the first week that has room for it. */
export function OwnEntryForm({
  plan,
  entryKey,
  title: proposed = '',
  note: given = '',
  isFocused = false,
  onDone,
}: OwnEntryProps) {
  const { say, day: dayText } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const [day] = useState(() => dayWithRoom(plan.strategy, plan.kept.edits, { hours: usualHours, from: today() }));
  const [entry, setEntry] = useState<OwnEntry>({
    title: proposed,
    note: given.slice(0, mostNote),
    hours: usualHours,
    date: day?.day ?? plan.strategy.cycle.end,
  });
  /** Key of the work that makes room; another day asks again. */
  const [waiting, setWaiting] = useState<string | null>(null);
  const relief = reliefFor(plan, entry);
  const makesRoom = relief !== null && relief.key === waiting;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = entryKey ?? ownEntryKey(String(Date.now()));
    const edit = editOf(entry, plan.strategy);
    const added = (): void => {
      onDone();
      const text = say(sentences.added, { day: dayText(entry.date), title: entry.title.trim() });
      showEntryNotice(
        { host, entryKey: key, before: plan.kept.edits[key], text, isElsewhere: true },
        say(sentences.close),
      );
    };
    const others = makesRoom ? relief.edits : plan.kept.edits;
    keep.mutate({ edits: { ...others, [key]: edit } }, { onSuccess: added });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <OwnEntryTitle entry={entry} isFocused={isFocused} onChange={setEntry} />
        <OwnEntryTime plan={plan} entry={entry} proposed={day} isRelieved={makesRoom} onChange={setEntry} />
        {relief !== null && <MakeRoom relief={relief} isChosen={makesRoom} onChoose={setWaiting} />}
        <OwnEntryNote entry={entry} onChange={setEntry} />
        <Foot>
          {keep.isError && <Refusal error={keep.error} />}
          <Button
            type="submit"
            loading={keep.isPending}
            disabled={entry.title.trim() === ''}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(sentences.add)}
          </Button>
        </Foot>
      </Stack>
    </form>
  );
}

/** The work that may leave the week of an entry which has no room for it; null for none. */
function reliefFor({ strategy, kept }: KnownPlan, { hours, date }: OwnEntry): Relief | null {
  const { weeks, hoursPerWeek } = editedPlan(strategy, kept.edits).capacity;
  const start = weeks.findLast((week) => week.start <= date)?.start;
  const excess = (hoursWith(weeks, hours, date) ?? 0) - hoursPerWeek;
  return start === undefined || !isOver(hoursPerWeek + excess, hoursPerWeek)
    ? null
    : reliefOf(strategy, kept.edits, { start, excess, today: today() });
}

interface MakeRoomProps {
  readonly relief: Relief;
  readonly isChosen: boolean;
  readonly onChoose: (key: string | null) => void;
}

/** Which work of the plan goes to a later week, so that the new one fits. */
function MakeRoom({ relief: { key, title, hours, to }, isChosen, onChoose }: MakeRoomProps) {
  const { say, number, day } = useLanguage();
  return (
    <Checkbox
      checked={isChosen}
      onChange={(event) => onChoose(event.currentTarget.checked ? key : null)}
      label={say(sentences.makeRoom, { title: say(title), hours: number(hours, 1), day: day(to) })}
    />
  );
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

function OwnEntryTitle({ entry, isFocused, onChange }: OwnEntryTextProps & { readonly isFocused: boolean }) {
  const { say } = useLanguage();
  return (
    <Textarea
      label={say(sentences.title)}
      autosize
      // A title of one line or two moves nothing below it.
      minRows={2}
      value={entry.title}
      onChange={({ currentTarget: { value } }) => onChange({ ...entry, title: value })}
      maxLength={300}
      required
      autoFocus={isFocused}
      style={{ scrollMarginBottom: '5rem' }}
    />
  );
}

function OwnEntryNote({ entry, onChange }: OwnEntryTextProps) {
  const { say } = useLanguage();
  return (
    <Textarea
      label={say(sentences.note)}
      autosize
      minRows={2}
      maxRows={8}
      maxLength={mostNote}
      value={entry.note}
      onChange={({ currentTarget: { value } }) => onChange({ ...entry, note: value })}
    />
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  title: { fr: 'Ce qu’il y a à faire', en: 'What there is to do' },
  note: { fr: 'Comment le faire', en: 'How to do it' },
  makeRoom: {
    fr: 'Lui faire de la place\u00a0: «\u00a0{title}\u00a0» ({hours}\u00a0h) passe au {day}',
    en: 'Make room for it: “{title}” ({hours} h) goes to {day}',
  },
  add: { fr: 'Ajouter au calendrier', en: 'Add to the calendar' },
  added: { fr: 'Dans votre calendrier, le {day}\u00a0: {title}.', en: 'In your calendar, on {day}: {title}.' },
  close: { fr: 'Fermer', en: 'Close' },
};
