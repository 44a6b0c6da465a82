import { Alert, Button, Stack } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { AssumedHours } from './assumed-hours.tsx';
import { fullWeekWords } from './full-week-words.ts';
import type { ProposedDay, Room } from './week-load.ts';

interface FullWeekProps {
  readonly strategy: Strategy;
  readonly load: { readonly hours: string; readonly limit: string };
  /** What a plan made again does in the chosen week. */
  readonly here: Room;
  /** The best day of the plan for the work; null where the plan is over. */
  readonly best: ProposedDay | null;
  /** Hours by which the lightest week of the plan would pass those of the company; null where it is over. */
  readonly least: number | null;
  readonly onMove: (day: string) => void;
}

/** Says that the chosen week has more work than hours, with the next one that has room, or gets it. */
export function FullWeek({ strategy, load, here, best, least, onMove }: FullWeekProps) {
  const { say, day, number } = useLanguage();
  const room = best?.room ?? 'none';
  const button = room === 'free' ? fullWeekWords.room : here === 'none' && room === 'remaking' ? sentences.room : null;
  return (
    <Alert color="orange" role="status">
      <Stack gap="xs" align="flex-start">
        {say(fullWeekWords.full, load)}
        {room !== 'free' && (
          <>
            {least !== null && `${say(fullWeekWords.allFull, { hours: number(least, 1) })} `}
            {say(here === 'none' ? (room === 'none' ? sentences.noRoom : sentences.stays) : sentences.makesRoom)}
          </>
        )}
        {button !== null && best !== null && (
          <Button variant="default" onClick={() => onMove(best.day)}>
            {say(button, { day: day(best.day) })}
          </Button>
        )}
        <AssumedHours strategy={strategy} />
      </Stack>
    </Alert>
  );
}

const sentences = {
  makesRoom: {
    fr: '«\u202fRefaire le plan\u202f» lui fera de la place.',
    en: '“Make the plan again” makes room for it.',
  },
  stays: {
    fr: '«\u202fRefaire le plan\u202f» n’en fera pas dans celle-ci\u00a0: son travail y garde sa place.',
    en: '“Make the plan again” makes none in this one: its work keeps its place there.',
  },
  noRoom: {
    fr: '«\u202fRefaire le plan\u202f» n’y changera rien\u00a0: aucune semaine ne peut prendre ce travail.',
    en: '“Make the plan again” does not change that: no week can take this work.',
  },
  room: {
    fr: 'Placer le {day}, où «\u202fRefaire le plan\u202f» fera de la place',
    en: 'Put it on {day}, where “Make the plan again” makes room',
  },
};
