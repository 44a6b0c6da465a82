import { Alert, Anchor, Button, Checkbox, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { editedPlan, ownEntryKey } from '../../../core/planning/calendar/edited-plan.ts';
import { addressOf } from '../../screens.ts';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { useKeepCompany } from '../plan/kept-company.ts';
import { DayField } from './day-field.tsx';
import { showEntryNotice } from './entry-notice.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { hoursWith, type ProposedDay } from './week-load.ts';
import { dayWithRoom, type Relief, reliefOf } from './week-relief.ts';

interface OwnEntryProps {
  readonly plan: KnownPlan;
  /** Its key, where one thing to do has one entry; absent for a key of its own. */
  readonly entryKey?: string;
  /** What the entry is about, until the person writes something else. */
  readonly title?: string;
  readonly note?: string;
  readonly onDone: () => void;
}

/** Hours proposed for a text of one's own. Working assumption. */
const usualHours = 2;
const mostNote = 2_000;

/** Adds an entry of one's own to the calendar, in the first week that has room for it. */
export function OwnEntryForm({ plan, entryKey, title: proposed = '', note: given = '', onDone }: OwnEntryProps) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const keep = useKeepCompany(host);
  const { capacity, cycle } = editedPlan(plan.strategy, plan.kept.edits);
  const [day] = useState(() => dayWithRoom(plan.strategy, plan.kept.edits, { hours: usualHours, from: today() }));
  const [entry, setEntry] = useState<OwnEntry>({
    title: proposed,
    note: given.slice(0, mostNote),
    hours: usualHours,
    date: day?.day ?? cycle.end,
  });
  const [makesRoom, setMakesRoom] = useState(true);
  const hours = hoursWith(capacity.weeks, entry.hours, entry.date);
  const limit = capacity.hoursPerWeek;
  const excess = (hours ?? 0) - limit;
  const relief = excess > 0 ? reliefFor(plan, entry.date, excess) : null;
  const load = { hours: number(hours ?? 0, 1), limit: number(limit, 1) };
  const isProposed = day !== null && entry.date === day.day;
  // A proposal with a warning would be none: it says beside its day why it is the best one.
  const dayNote = isProposed ? say(whyProposed(day), load) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = entryKey ?? ownEntryKey(String(Date.now()));
    const edit = editOf(entry, plan.strategy);
    const added = (): void => {
      onDone();
      const text = <Added entryKey={key} entry={entry} host={host} />;
      showEntryNotice({ host, entryKey: key, before: plan.kept.edits[key], text }, say(sentences.close));
    };
    const others = relief !== null && makesRoom ? relief.edits : plan.kept.edits;
    keep.mutate({ edits: { ...others, [key]: edit } }, { onSuccess: added });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <OwnEntryTexts entry={entry} onChange={setEntry} />
        {/* In sight while the texts above are read and written. */}
        <Stack gap="sm" py="xs" bg="var(--mantine-color-body)" style={{ position: 'sticky', bottom: 0, zIndex: 1 }}>
          <OwnEntryTime
            entry={entry}
            cycle={cycle}
            dayNote={dayNote}
            near={isProposed ? day.near : []}
            onChange={setEntry}
          />
          {relief !== null && <MakeRoom relief={relief} isChosen={makesRoom} onChoose={setMakesRoom} />}
          {keep.isError && <Refusal error={keep.error} />}
          <Button
            type="submit"
            loading={keep.isPending}
            disabled={entry.title.trim() === ''}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(sentences.add)}
          </Button>
        </Stack>
        {/* Under the button, which stays where it is when this appears. */}
        {hours !== null &&
          hours > limit &&
          (!isProposed || day.isFree || day.makesRoom) &&
          !(relief !== null && makesRoom) && (
            <Alert color="orange" role="status">
              {say(sentences.tooMuch, load)}
            </Alert>
          )}
      </Stack>
    </form>
  );
}

const whyProposed = ({ makesRoom, isFree }: ProposedDay) =>
  makesRoom ? sentences.nearNote : isFree ? sentences.dayNote : sentences.lightest;

function reliefFor({ strategy, kept }: KnownPlan, date: string, excess: number): Relief | null {
  const start = editedPlan(strategy, kept.edits).capacity.weeks.findLast((week) => week.start <= date)?.start;
  return start === undefined ? null : reliefOf(strategy, kept.edits, { start, excess });
}

interface MakeRoomProps {
  readonly relief: Relief;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** Which work of the plan goes to a later week, so that the new one fits. */
function MakeRoom({ relief: { title, hours, to }, isChosen, onChoose }: MakeRoomProps) {
  const { say, number, day } = useLanguage();
  return (
    <Checkbox
      checked={isChosen}
      onChange={(event) => onChoose(event.currentTarget.checked)}
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

interface AddedProps {
  readonly entryKey: string;
  readonly entry: OwnEntry;
  readonly host: string;
}

/** Says what is in the calendar now, and leads to it. */
function Added({ entryKey, entry: { title, date }, host }: AddedProps) {
  const { say, day } = useLanguage();
  return (
    <>
      {say(sentences.added, { day: day(date), title: title.trim() })}{' '}
      <Anchor component={Link} to={`${addressOf(host, 'calendar')}?entry=${encodeURIComponent(entryKey)}`} inherit>
        {say(sentences.see)}
      </Anchor>
    </>
  );
}

interface OwnEntryTextsProps {
  readonly entry: OwnEntry;
  readonly onChange: (entry: OwnEntry) => void;
}

function OwnEntryTexts({ entry, onChange }: OwnEntryTextsProps) {
  const { say } = useLanguage();
  return (
    <>
      <Textarea
        label={say(sentences.title)}
        autosize
        minRows={1}
        value={entry.title}
        onChange={(event) => onChange({ ...entry, title: event.currentTarget.value })}
        maxLength={300}
        required
      />
      <Textarea
        label={say(sentences.note)}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={mostNote}
        value={entry.note}
        onChange={(event) => onChange({ ...entry, note: event.currentTarget.value })}
      />
    </>
  );
}

interface OwnEntryTimeProps extends OwnEntryTextsProps {
  readonly cycle: Strategy['cycle'];
  /** Why its day is proposed; undefined for another one. */
  readonly dayNote: string | undefined;
  /** Days of lighter weeks that are nearer, beside the one that is proposed. */
  readonly near: readonly string[];
}

function OwnEntryTime({ entry, cycle, dayNote, near, onChange }: OwnEntryTimeProps) {
  const { say, day } = useLanguage();
  return (
    <>
      <Group gap="sm" align="flex-start">
        <DayField
          label={say(sentences.day)}
          description={dayNote}
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
      {near.length > 0 && (
        <Group gap="xs">
          {say(sentences.near)}
          {near.map((date) => (
            <Button key={date} variant="default" size="compact-md" onClick={() => onChange({ ...entry, date })}>
              {day(date)}
            </Button>
          ))}
        </Group>
      )}
    </>
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  title: { fr: 'Ce qu’il y a à faire', en: 'What there is to do' },
  note: { fr: 'Comment le faire', en: 'How to do it' },
  day: { fr: 'Jour', en: 'Day' },
  dayNote: { fr: 'La première semaine où il reste des heures', en: 'The first week with hours left' },
  nearNote: { fr: 'Une semaine proche, où un travail peut attendre', en: 'A week near, in which one work can wait' },
  makeRoom: {
    fr: 'Lui faire de la place\u00a0: «\u00a0{title}\u00a0» ({hours}\u00a0h) passe au {day}',
    en: 'Make room for it: “{title}” ({hours} h) goes to {day}',
  },
  lightest: {
    fr: 'Aucune semaine du plan n’a la place de ce travail. Des six prochaines, c’est la moins chargée\u00a0: {hours}\u00a0h avec lui, vous en avez {limit}',
    en: 'No week of the plan has room for this work. Of the next six, this is the lightest: {hours} h with it, you have {limit}',
  },
  tooMuch: {
    fr: 'Cette semaine aurait {hours}\u00a0h de travail, pour {limit}\u00a0h par semaine. Vous pouvez l’ajouter quand même.',
    en: 'That week would have {hours} h of work, with {limit} h a week. You may add it nevertheless.',
  },
  near: { fr: 'Ou une des semaines proches les moins chargées\u00a0:', en: 'Or one of the lightest weeks near:' },
  hours: { fr: 'Heures', en: 'Hours' },
  add: { fr: 'Ajouter au calendrier', en: 'Add to the calendar' },
  added: { fr: 'Dans votre calendrier, le {day}\u00a0: {title}.', en: 'In your calendar, on {day}: {title}.' },
  see: { fr: 'Voir l’entrée', en: 'See the entry' },
  close: { fr: 'Fermer', en: 'Close' },
};
