import { Button, Checkbox, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { editedPlan, ownEntryKey } from '../../../core/planning/calendar/edited-plan.ts';
import { unique } from '../../../core/values/unique.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { Foot } from '../window.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { DayField } from './day-field.tsx';
import { showEntryNotice } from './entry-notice.tsx';
import { FullWeek } from './full-week.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { hoursWith, isOver, leastExcess, type ProposedDay, proposedDay } from './week-load.ts';
import { dayWithRoom, type Relief, reliefOf } from './week-relief.ts';
import { AssumedHours } from './assumed-hours.tsx';

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

interface OwnEntryTextProps {
  readonly entry: OwnEntry;
  readonly onChange: (entry: OwnEntry) => void;
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

interface OwnEntryTimeProps extends OwnEntryTextProps {
  readonly plan: KnownPlan;
  readonly proposed: ProposedDay | null;
  /** Another work makes room for it. */
  readonly isRelieved: boolean;
}

/** Day and hours, with the days that were proposed: all of them stay, whichever is chosen. */
function OwnEntryTime({ plan: { strategy, kept }, entry, proposed, isRelieved, onChange }: OwnEntryTimeProps) {
  const { say, day, number } = useLanguage();
  const { cycle } = strategy;
  const { weeks, hoursPerWeek: limit } = editedPlan(strategy, kept.edits).capacity;
  const hours = hoursWith(weeks, entry.hours, entry.date) ?? 0;
  const load = { hours: number(hours, 1), limit: number(limit, 1), excess: number(hours - limit, 1) };
  const isProposed = entry.date === proposed?.day;
  const free = proposedDay(weeks, limit, entry.hours, today());
  const field = useRef<HTMLInputElement>(null);
  const days = proposed === null || proposed.near.length === 0 ? [] : unique([proposed.day, ...proposed.near]).sort();
  return (
    <>
      <Group gap="sm" align="flex-start">
        <DayField
          ref={field}
          label={say(sentences.day)}
          // A proposal with a warning would be none: it says beside its day why it is the best one.
          description={isProposed ? say(whyProposed(proposed), load) : undefined}
          value={entry.date}
          from={cycle.start}
          to={cycle.end}
          onChange={(date) => onChange({ ...entry, date })}
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
      {days.length > 0 && (
        <Group gap="xs" role="group" aria-label={say(sentences.near)}>
          {say(sentences.near)}
          {days.map((date) => (
            <Button
              key={date}
              variant={date === entry.date ? 'light' : 'default'}
              aria-pressed={date === entry.date}
              size="compact-md"
              onClick={() => onChange({ ...entry, date })}
            >
              {day(date)}
            </Button>
          ))}
        </Group>
      )}
      {isProposed && !proposed.isFree && <AssumedHours strategy={strategy} />}
      {isOver(hours, limit) && !isRelieved && (!isProposed || proposed.isFree) && (
        <FullWeek
          strategy={strategy}
          load={load}
          room={free?.isFree === true ? free.day : null}
          least={leastExcess(weeks, limit, entry.hours, today())}
          onMove={(date) => {
            onChange({ ...entry, date });
            // The button goes with the note that it is in.
            field.current?.focus();
          }}
        />
      )}
    </>
  );
}

const whyProposed = ({ makesRoom, isFree }: ProposedDay) =>
  makesRoom ? sentences.nearNote : isFree ? sentences.dayNote : sentences.lightest;

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  title: { fr: 'Ce qu’il y a à faire', en: 'What there is to do' },
  note: { fr: 'Comment le faire', en: 'How to do it' },
  day: { fr: 'Jour', en: 'Day' },
  dayNote: { fr: 'La première semaine où il reste des heures', en: 'The first week with hours left' },
  nearNote: {
    fr: 'Toutes les semaines du plan sont pleines\u00a0: celle-ci aurait {excess}\u00a0h de trop\u202f; un autre travail peut attendre',
    en: 'Every week of the plan is full: this one would have {excess} h too many; another work can wait',
  },
  makeRoom: {
    fr: 'Lui faire de la place\u00a0: «\u00a0{title}\u00a0» ({hours}\u00a0h) passe au {day}',
    en: 'Make room for it: “{title}” ({hours} h) goes to {day}',
  },
  lightest: {
    fr: 'Toutes les semaines du plan sont pleines\u00a0: la moins pleine des prochaines aurait {excess}\u00a0h de trop. «\u202fRefaire le plan\u202f» lui fera de la place, sauf à côté du premier travail sur le site',
    en: 'Every week of the plan is full: the least full of the next ones would have {excess} h too many. “Make the plan again” makes room for it, except beside the first work on the site',
  },
  near: { fr: 'Jours proposés\u00a0:', en: 'Days proposed:' },
  hours: { fr: 'Heures', en: 'Hours' },
  add: { fr: 'Ajouter au calendrier', en: 'Add to the calendar' },
  added: { fr: 'Dans votre calendrier, le {day}\u00a0: {title}.', en: 'In your calendar, on {day}: {title}.' },
  close: { fr: 'Fermer', en: 'Close' },
};
