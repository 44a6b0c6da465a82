import { Alert, Anchor, List, Stack, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import { isAnybody } from '../../../core/audience/anybody.ts';
import type { Company } from '../../../core/framework/company/company.ts';
import { measureText } from '../../../core/framework/measure-text.ts';
import { earlyPlaces } from '../../../core/framework/company/questions/early-places.ts';
import { modelNames, sectorNames } from '../../../core/framework/company/questions/named-choices.ts';
import { addressOf } from '../../screens.ts';
import { questionAddress } from '../interview/question-address.ts';
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
        {isSupposed && <Supposed supposed={supposed} answers={kept.answers} />}
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

/** What a plan supposes where a first question has no answer. */
interface Assumption {
  readonly question: string;
  readonly words: string;
}

/** In the order of the questions; nothing for a company that no answer described. */
function useSupposed(company: Company, kept: KeptCompany): readonly Assumption[] {
  const { say, number, locale } = useLanguage();
  if (Object.keys(kept.answers).length === 0) return [];
  const { sector, businessModel } = company.organisation;
  const customers = customersAssumed(
    company.personas.map(({ name }) => name),
    say,
  );
  const hours = number(company.capacity.hoursPerWeek, 1);
  const cash = company.budget.cashCycle;
  const amount = measureText(cash, 'money', company.organisation.currency)[locale];
  const all: readonly (Assumption & { readonly place: string })[] = [
    {
      place: 'organisation/sector',
      question: 'sector',
      words: sector === 'other' ? say(sentences.noTrade) : say(sentences.trade, { name: say(sectorNames[sector]) }),
    },
    {
      place: 'organisation/businessModel',
      question: 'model',
      words: say(sentences.selling, { name: say(modelNames[businessModel]) }),
    },
    { place: 'personas', question: 'personas', words: customers },
    { place: 'capacity/hoursPerWeek', question: 'hoursPerWeek', words: say(sentences.hours, { hours }) },
    {
      place: 'budget/cashCycle',
      question: 'cash',
      words: say(cash === 0 ? sentences.cash : sentences.spent, { amount }),
    },
  ];
  const places = earlyPlaces(company);
  return all.filter(({ place }) => places.has(place));
}

interface SupposedProps {
  readonly supposed: readonly Assumption[];
  readonly answers: KeptCompany['answers'];
}

/** Each assumption leads to the question whose answer takes its place. */
function Supposed({ supposed, answers }: SupposedProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <div>
      <Words>{say(sentences.supposed)}</Words>
      <List>
        {supposed.map(({ question, words }) => (
          <List.Item key={question}>
            <Anchor component={Link} to={questionAddress(host, question)} underline="always">
              {words}
            </Anchor>
            {answers[question] !== undefined && say(sentences.since)}
          </List.Item>
        ))}
      </List>
    </div>
  );
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
    fr: 'Supposé, car vous n’y avez pas encore répondu. Ouvrez une ligne pour dire ce qu’il en est\u00a0:',
    en: 'Assumed, as you have not answered yet. Open a line to say what is true:',
  },
  trade: { fr: 'Votre métier\u00a0: {name}', en: 'Your trade: {name}' },
  noTrade: { fr: 'Votre métier\u00a0: aucun en particulier', en: 'Your trade: none in particular' },
  selling: { fr: 'Votre façon de vendre\u00a0: {name}', en: 'Your way of selling: {name}' },
  customers: { fr: 'Vos clients\u00a0: {names}', en: 'Your customers: {names}' },
  anybody: { fr: 'Vos clients\u00a0: tous ensemble', en: 'Your customers: all of them together' },
  hours: { fr: 'Votre temps\u00a0: {hours}\u00a0h de travail par semaine', en: 'Your time: {hours} h of work a week' },
  cash: { fr: 'Votre argent\u00a0: aucun budget', en: 'Your money: no budget' },
  spent: {
    fr: 'Votre argent\u00a0: {amount} sur toute la période, ce que vous dépensez d’après vos chiffres',
    en: 'Your money: {amount} over the whole period, what you spend by your figures',
  },
  since: { fr: ' (vous avez répondu depuis)', en: ' (answered since)' },
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
