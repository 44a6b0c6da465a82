import { notifications } from '@mantine/notifications';
import type { Language } from '../language.tsx';
import type { KeptCompany } from '../service.ts';

/** Says that the plan is made, and what it kept. */
export function showPlanMade(
  { edits, planBefore }: Pick<KeptCompany, 'edits' | 'planBefore'>,
  { say, count }: Pick<Language, 'say' | 'count'>,
): void {
  const kept = Object.keys(edits).length;
  const made = say(planBefore === null ? sentences.made : sentences.madeAgain);
  notifications.show({
    message: kept === 0 ? made : `${made} ${count(kept, sentences.kept)}`,
    closeButtonProps: { 'aria-label': say(sentences.close) },
  });
}

const sentences = {
  made: { fr: 'Le plan est fait.', en: 'The plan is made.' },
  madeAgain: { fr: 'Le plan est refait.', en: 'The plan is made again.' },
  kept: {
    fr: {
      one: 'Votre changement du calendrier est gardé.',
      other: 'Vos {count} changements du calendrier sont gardés, entrées ajoutées comprises.',
    },
    en: {
      one: 'Your change of the calendar is kept.',
      other: 'Your {count} changes of the calendar are kept, with the entries that you added.',
    },
  },
  close: { fr: 'Fermer', en: 'Close' },
};
