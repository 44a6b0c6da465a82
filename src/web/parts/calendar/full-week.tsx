import { Alert, Button, Stack } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { AssumedHours } from './assumed-hours.tsx';
import { fullWeekWords } from './full-week-words.ts';

interface FullWeekProps {
  readonly strategy: Strategy;
  readonly load: { readonly hours: string; readonly limit: string };
  /** A day of the first week of the plan with room; null for none. */
  readonly room: string | null;
  /** Hours by which the lightest week of the plan would pass those of the company; null where it is over. */
  readonly least: number | null;
  readonly onMove: (day: string) => void;
}

/** Says that the chosen week has more work than hours, with the next one that has room. */
export function FullWeek({ strategy, load, room, least, onMove }: FullWeekProps) {
  const { say, day, number } = useLanguage();
  return (
    <Alert color="orange" role="status">
      <Stack gap="xs" align="flex-start">
        {say(fullWeekWords.full, load)}
        {room === null ? (
          <>
            {least !== null && `${say(fullWeekWords.allFull, { hours: number(least, 1) })} `}
            {say(sentences.makesRoom)}
          </>
        ) : (
          <Button variant="default" onClick={() => onMove(room)}>
            {say(fullWeekWords.room, { day: day(room) })}
          </Button>
        )}
        <AssumedHours strategy={strategy} />
      </Stack>
    </Alert>
  );
}

const sentences = {
  makesRoom: {
    fr: '«\u202fRefaire le plan\u202f» lui fera de la place, sauf à côté du premier travail sur le site.',
    en: '“Make the plan again” makes room for it, except beside the first work on the site.',
  },
};
