import { Alert, Stack, Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import type { KnownPlan } from '../known-plan.ts';
import { PlanButton, type PlanButtonProps } from '../plan/plan-offer.tsx';
import { useMonths } from './use-months.ts';

/** Says above a plan that it was made without the figures entered since, with the button that uses them. */
export function FiguresOutOfPlan({ plan, back }: Pick<PlanButtonProps, 'back'> & { readonly plan: KnownPlan }) {
  const { say } = useLanguage();
  const { data } = useMonths(plan);
  if (data === undefined || data.isInPlan || plan.kept.company === null) return null;
  return (
    <Alert role="status" color="orange" mb="md" title={say(sentences.title)}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(sentences.note)}</Words>
        {/* The calendar has its own button. */}
        {back !== 'calendar' && <PlanButton kept={plan.kept} isOfSameSite />}
      </Stack>
    </Alert>
  );
}

const sentences = {
  title: { fr: 'Ce plan ne compte pas encore vos chiffres', en: 'This plan does not count your figures yet' },
  note: {
    fr: 'Vous avez rempli des mois depuis qu’il est fait\u00a0: ses objectifs, ses budgets et ses chances datent d’avant. Refaites-le pour qu’il s’en serve\u202f; vos changements du calendrier sont gardés.',
    en: 'You filled in months since it was made: its goals, budgets and odds are those of before. Make it again to use them; your changes of the calendar are kept.',
  },
};
