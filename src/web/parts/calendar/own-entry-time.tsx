import { Button, Group, NumberInput } from '@mantine/core';
import { useRef } from 'react';
import type { Text } from '../../../core/values/text.ts';
import { unique } from '../../../core/values/unique.ts';
import type { KnownPlan } from '../known-plan.ts';
import { useLanguage } from '../language.tsx';
import { AssumedHours } from './assumed-hours.tsx';
import { DayField } from './day-field.tsx';
import { FullWeek } from './full-week.tsx';
import { hoursWith, isOver, leastExcess, type ProposedDay, proposedDay, type Room, roomOn } from './week-load.ts';
import { weekLoads } from './week-relief.ts';

/** What a person writes of an entry of their own, until it is added. */
export interface OwnEntry {
  readonly title: string;
  readonly note: string;
  readonly hours: number;
  readonly date: string;
}

export interface OwnEntryTextProps {
  readonly entry: OwnEntry;
  readonly onChange: (entry: OwnEntry) => void;
}

interface OwnEntryTimeProps extends OwnEntryTextProps {
  readonly plan: KnownPlan;
  readonly proposed: ProposedDay | null;
  /** Another work makes room for it. */
  readonly isRelieved: boolean;
}

/** Day and hours, with the days that were proposed: all of them stay, whichever is chosen. */
export function OwnEntryTime({ plan: { strategy, kept }, entry, proposed, isRelieved, onChange }: OwnEntryTimeProps) {
  const { say, number } = useLanguage();
  const { cycle } = strategy;
  const weeks = weekLoads(strategy, kept.edits);
  const limit = strategy.capacity.hoursPerWeek;
  const hours = hoursWith(weeks, entry.hours, entry.date) ?? 0;
  const load = { hours: number(hours, 1), limit: number(limit, 1), excess: number(hours - limit, 1) };
  const best = proposedDay(weeks, limit, entry.hours, today());
  const here = roomOn(weeks, limit, entry.hours, entry.date);
  const isProposed = entry.date === proposed?.day;
  // A proposal with a warning would be none: it says beside its day why it is the best one.
  const why = isProposed && (here !== 'none' || best?.room === 'none') ? whyProposed(proposed.room, here) : undefined;
  const field = useRef<HTMLInputElement>(null);
  const days = proposed === null || proposed.near.length === 0 ? [] : unique([proposed.day, ...proposed.near]).sort();
  return (
    <>
      <Group gap="sm" align="flex-start">
        <DayField
          ref={field}
          label={say(sentences.day)}
          description={why === undefined ? undefined : say(why, load)}
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
      <NearDays days={days} entry={entry} onChange={onChange} />
      {why !== undefined && here !== 'free' && <AssumedHours strategy={strategy} />}
      {isOver(hours, limit) && !isRelieved && why === undefined && (
        <FullWeek
          strategy={strategy}
          load={load}
          here={here}
          best={best}
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

/** The days that were proposed, one press away. */
function NearDays({ days, entry, onChange }: OwnEntryTextProps & { readonly days: readonly string[] }) {
  const { say, day } = useLanguage();
  if (days.length === 0) return null;
  return (
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
  );
}

/** Why a day is proposed, with the room that its week has for the hours that are written. */
function whyProposed(proposed: Room, here: Room): Text | undefined {
  if (here === 'free') return proposed === 'free' ? sentences.free : undefined;
  // The hours were raised.
  if (proposed === 'free') return undefined;
  return here === 'none' ? sentences.none : proposed === 'moving' ? sentences.moving : sentences.remaking;
}

const today = (): string => new Date().toISOString().slice(0, 10);

const sentences = {
  day: { fr: 'Jour', en: 'Day' },
  free: { fr: 'La première semaine où il reste des heures', en: 'The first week with hours left' },
  moving: {
    fr: 'Toutes les semaines du plan sont pleines\u00a0: celle-ci aurait {excess}\u00a0h de trop\u202f; un autre travail peut attendre',
    en: 'Every week of the plan is full: this one would have {excess} h too many; other work can wait',
  },
  remaking: {
    fr: 'Toutes les semaines du plan sont pleines\u00a0: celle-ci aurait {excess}\u00a0h de trop. «\u202fRefaire le plan\u202f» lui fera de la place',
    en: 'Every week of the plan is full: this one would have {excess} h too many. “Make the plan again” makes room for it',
  },
  none: {
    fr: 'Aucune semaine du plan n’a de place pour ce travail, même en refaisant le plan. Celle-ci, la moins chargée, aurait {excess}\u00a0h de trop',
    en: 'No week of the plan has room for this work, even if the plan is made again. This one, the least busy, would have {excess} h too many',
  },
  near: { fr: 'Jours proposés\u00a0:', en: 'Days proposed:' },
  hours: { fr: 'Heures', en: 'Hours' },
};
