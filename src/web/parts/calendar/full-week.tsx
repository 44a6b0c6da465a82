import { Alert, Button, Stack } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { AssumedHours } from './assumed-hours.tsx';

interface FullWeekProps {
  readonly strategy: Strategy;
  readonly load: { readonly hours: string; readonly limit: string };
  /** The next day of a near week with room; null for none. */
  readonly room: string | null;
  readonly onMove: (day: string) => void;
}

/** Says that the chosen week has more work than hours, with the next one that has room. */
export function FullWeek({ strategy, load, room, onMove }: FullWeekProps) {
  const { say, day } = useLanguage();
  return (
    <Alert color="orange" role="status">
      <Stack gap="xs" align="flex-start">
        {say(sentences.full, load)}
        {room === null ? (
          say(sentences.makesRoom)
        ) : (
          <Button variant="default" onClick={() => onMove(room)}>
            {say(sentences.room, { day: day(room) })}
          </Button>
        )}
        <AssumedHours strategy={strategy} />
      </Stack>
    </Alert>
  );
}

const sentences = {
  full: {
    fr: 'Cette semaine est pleine ({hours}\u00a0h pour {limit}\u00a0h).',
    en: 'That week is full ({hours} h for {limit} h).',
  },
  room: { fr: 'Placer le {day}', en: 'Put it on {day}' },
  makesRoom: {
    fr: '«\u202fRefaire le plan\u202f» lui fera de la place.',
    en: '“Make the plan again” will make room for it.',
  },
};
