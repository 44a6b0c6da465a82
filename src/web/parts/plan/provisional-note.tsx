import { Alert, Anchor, Stack, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import { isAnybody } from '../../../core/audience/anybody.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { earlyPlaces } from '../../../core/framework/company/questions/early-places.ts';
import { addressOf } from '../../screens.ts';
import { type Language, useLanguage } from '../language.tsx';
import type { KeptCompany, Strategy } from '../service.ts';
import { useSite } from '../site.tsx';
import { isProvisional } from './kept-company.ts';
import { PlanButton, type PlanButtonProps } from './plan-offer.tsx';

interface ProvisionalNoteProps extends Pick<PlanButtonProps, 'back'> {
  readonly kept: KeptCompany;
  readonly strategy: Strategy;
}

/** Says that a plan rests on what the site says and on assumptions, which ones, and how it becomes exact. */
export function ProvisionalNote({ kept, strategy, back }: ProvisionalNoteProps) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const company = strategy.inputs.company as Company;
  const places = earlyPlaces(company);
  if (places.size === 0 || Object.keys(kept.answers).length === 0) return null;
  const supposed = [
    ...(places.has('personas')
      ? [
          customersAssumed(
            company.personas.map(({ name }) => name),
            say,
          ),
        ]
      : []),
    ...(places.has('capacity/hoursPerWeek')
      ? [say(sentences.hours, { hours: number(company.capacity.hoursPerWeek, 1) })]
      : []),
    // Nobody is supposed to spend what they did not name.
    ...(places.has('budget/cashCycle') ? [say(sentences.cash)] : []),
  ];
  return (
    <Alert color="orange" title={say(sentences.title)}>
      <Stack gap="xs" align="flex-start">
        <Words>{say(sentences.supposed, { what: supposed.join(say(sentences.between)) })}</Words>
        {isProvisional(kept) ? (
          <Anchor component={Link} to={addressOf(host, 'company')} underline="always">
            {say(sentences.answer)}
          </Anchor>
        ) : (
          <>
            <Words>{say(sentences.answered)}</Words>
            <PlanButton kept={kept} back={back} />
          </>
        )}
      </Stack>
    </Alert>
  );
}

const customersAssumed = (names: readonly string[], say: Language['say']): string =>
  names.every(isAnybody) ? say(sentences.anybody) : say(sentences.customers, { names: names.join(', ') });

const sentences = {
  title: { fr: 'Provisoire : d’après ce que dit votre site', en: 'Provisional: from what your site says' },
  supposed: {
    fr: 'Supposé, faute de réponse : {what}.',
    en: 'Assumed, for want of an answer: {what}.',
  },
  customers: { fr: 'vos clients ({names})', en: 'your customers ({names})' },
  anybody: { fr: 'tous vos clients ensemble', en: 'all your customers together' },
  hours: { fr: '{hours} h de travail par semaine', en: '{hours} h of work a week' },
  cash: { fr: 'aucun budget', en: 'no budget' },
  between: { fr: ' ; ', en: '; ' },
  answer: {
    fr: 'Répondre aux questions qui restent : chaque réponse le rend plus exact',
    en: 'Answer the questions that are left: each answer makes it more exact',
  },
  answered: {
    fr: 'Vos réponses n’y sont pas encore : refaites le plan.',
    en: 'Your answers are not in it yet: make the plan again.',
  },
};
