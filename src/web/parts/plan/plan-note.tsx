import { Alert, Anchor, Stack, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import { isAnybody } from '../../../core/audience/anybody.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { earlyPlaces } from '../../../core/framework/company/questions/early-places.ts';
import { addressOf } from '../../screens.ts';
import type { KnownPlan } from '../known-plan.ts';
import { type Language, useLanguage } from '../language.tsx';
import { useMonths } from '../months/use-months.ts';
import type { KeptCompany } from '../service.ts';
import { useSite } from '../site.tsx';
import { isProvisional } from './kept-company.ts';
import { PlanButton, type PlanButtonProps } from './plan-offer.tsx';

interface PlanNoteProps extends Pick<PlanButtonProps, 'back'> {
  readonly plan: KnownPlan;
}

/**
 * Says above a plan why another one would be more exact, and how it is made: what it supposes where nobody answered, and the
 * figures of months that it was made without.
 */
export function PlanNote(props: PlanNoteProps) {
  const hasMonths = Object.keys(props.plan.kept.months).length > 0;
  return hasMonths ? <NoteWithMonths {...props} /> : <ProvisionalNote {...props} />;
}

function NoteWithMonths(props: PlanNoteProps) {
  const { data } = useMonths(props.plan);
  const isOutOfPlan = data !== undefined && !data.isInPlan && props.plan.kept.company !== null;
  return <Note {...props} isOutOfPlan={isOutOfPlan} />;
}

/** The same above what the figures of a month do not change. */
export const ProvisionalNote = (props: PlanNoteProps) => <Note {...props} isOutOfPlan={false} />;

interface NoteProps extends PlanNoteProps {
  /** Figures of months were written since the plan was made. */
  readonly isOutOfPlan: boolean;
}

function Note({ plan: { kept, strategy }, back, isOutOfPlan }: NoteProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  const supposed = useSupposed(strategy.inputs.company as Company, kept);
  const isSupposed = supposed.length > 0;
  if (!isSupposed && !isOutOfPlan) return null;
  const isOpen = isSupposed && isProvisional(kept);
  const hasButton = isOutOfPlan || !isOpen;
  const title = isSupposed ? (isOutOfPlan ? sentences.both : sentences.provisional) : sentences.outOfPlan;
  return (
    <Alert role="status" color="orange" mb="md" title={say(title)}>
      <Stack gap="xs" align="flex-start">
        {isSupposed && <Words>{say(sentences.supposed, { what: supposed.join(say(sentences.between)) })}</Words>}
        {isOpen && (
          <Anchor component={Link} to={addressOf(host, 'company')} underline="always">
            {say(sentences.answer)}
          </Anchor>
        )}
        {isSupposed && !isOpen && <Words>{say(sentences.answered)}</Words>}
        {isOutOfPlan && <Words>{say(sentences.figures)}</Words>}
        {/* The calendar has its own button. */}
        {hasButton && back !== 'calendar' && <PlanButton kept={kept} back={back} isOfSameSite={!isSupposed} />}
      </Stack>
    </Alert>
  );
}

/** What a plan supposes where a first question has no answer; nothing for a company that no answer described. */
function useSupposed(company: Company, kept: KeptCompany): readonly string[] {
  const { say, number } = useLanguage();
  const places = earlyPlaces(company);
  if (Object.keys(kept.answers).length === 0) return [];
  const named: Readonly<Record<string, () => string>> = {
    personas: () =>
      customersAssumed(
        company.personas.map(({ name }) => name),
        say,
      ),
    'capacity/hoursPerWeek': () => say(sentences.hours, { hours: number(company.capacity.hoursPerWeek, 1) }),
    // Nobody is supposed to spend what they did not name.
    'budget/cashCycle': () => say(sentences.cash),
  };
  return Object.entries(named).flatMap(([place, words]) => (places.has(place) ? [words()] : []));
}

const customersAssumed = (names: readonly string[], say: Language['say']): string =>
  names.every(isAnybody) ? say(sentences.anybody) : say(sentences.customers, { names: names.join(', ') });

const sentences = {
  provisional: { fr: 'Provisoire\u00a0: d’après ce que dit votre site', en: 'Provisional: from what your site says' },
  outOfPlan: { fr: 'Ce plan ne compte pas encore vos chiffres', en: 'This plan does not count your figures yet' },
  both: {
    fr: 'Provisoire\u00a0: en partie supposé, et sans vos derniers chiffres',
    en: 'Provisional: assumed in part, and without your last figures',
  },
  supposed: {
    fr: 'Supposé, car vous n’y avez pas encore répondu\u00a0: {what}.',
    en: 'Assumed, as you have not answered yet: {what}.',
  },
  customers: { fr: 'vos clients ({names})', en: 'your customers ({names})' },
  anybody: { fr: 'tous vos clients ensemble', en: 'all your customers together' },
  hours: { fr: '{hours}\u00a0h de travail par semaine', en: '{hours} h of work a week' },
  cash: { fr: 'aucun budget', en: 'no budget' },
  between: { fr: '\u202f; ', en: '; ' },
  answer: {
    fr: 'Répondre aux questions qui restent\u00a0: chaque réponse le rend plus exact',
    en: 'Answer the questions that are left: each answer makes it more exact',
  },
  answered: {
    fr: 'Vos réponses n’y sont pas encore\u00a0: refaites le plan.',
    en: 'Your answers are not in it yet: make the plan again.',
  },
  figures: {
    fr: 'Vous avez rempli des mois depuis qu’il est fait\u00a0: ses objectifs, ses budgets et ses chances datent d’avant. Refaites-le pour qu’il s’en serve\u202f; vos changements du calendrier sont gardés.',
    en: 'You filled in months since it was made: its goals, budgets and odds are those of before. Make it again to use them; your changes of the calendar are kept.',
  },
};
