import { Alert, Button, Stack } from '@mantine/core';
import { useLanguage } from '../language.tsx';

interface FullWeekProps {
  readonly load: { readonly hours: string; readonly limit: string };
  /** The next day of a week with room; null for none. */
  readonly room: string | null;
  readonly onMove: (day: string) => void;
}

/** Says that the chosen week has more work than hours, with the next one that has room. */
export function FullWeek({ load, room, onMove }: FullWeekProps) {
  const { say, day } = useLanguage();
  return (
    <Alert color="orange" role="status">
      <Stack gap="xs" align="flex-start">
        {say(sentences.tooMuch, load)}
        {room !== null && (
          <Button variant="default" onClick={() => onMove(room)}>
            {say(sentences.room, { day: day(room) })}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

const sentences = {
  tooMuch: {
    fr: 'Cette semaine aurait {hours}\u00a0h de travail, pour {limit}\u00a0h par semaine. Vous pouvez l’ajouter quand même\u00a0: «\u00a0Refaire le plan\u00a0» l’allège si chaque autre travail garde une place dans les six mois.',
    en: 'That week would have {hours} h of work, with {limit} h a week. You may add it nevertheless: “Make the plan again” lightens it if every other work keeps a place in the six months.',
  },
  room: { fr: 'La semaine du {day} a de la place', en: 'The week of {day} has room' },
};
