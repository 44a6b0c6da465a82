import type { Text } from '../../values/text.ts';
import { closedProgrammes } from '../facts-of-company.ts';
import type { Company } from '../../framework/company/company.ts';
import { tradesOf } from '../../framework/legal/sector-duties.ts';
import { planContext } from '../../planning/context/plan-context.ts';
import { referralFacts } from '../../referral/referral-facts.ts';
import { agreedAmount, givesNothing, isAgreed, type ReferralProgramme } from '../../referral/referral-programme.ts';
import { steeringPlan } from '../../steering/steering-plan.ts';
import { openProgrammes } from '../../referral/programme-choice.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultUnless, referralFaults } from '../faults.ts';

/** Programmes that the trade and the facts of a company allow, and that suit it. */
const openTo = memoizeByObject((company: Company): ReferralProgramme[] => {
  const context = planContext(company, null, { start: company.period.cycleStart });
  return openProgrammes(tradesOf(company), referralFacts(context, steeringPlan(context.company)));
});

export const cr17ReferralProgrammes = defineCriterion({
  id: 'Cr17',
  title: pair('ses programmes', 'its programmes'),
  rules: [
    {
      id: 'cr17.two-families',
      severity: 'blocker',
      repairedBy: { work: 'referral', by: 0.06 },
      message: {
        fr: 'Deux programmes au moins, de deux familles différentes, tant que le métier en laisse deux.',
        en: 'At least two programmes of two different families, as far as the trade leaves two.',
      },
      check: (strategy, company) => {
        const families = new Set(
          strategy.actions.flatMap((one) => (one.referral === null ? [] : [one.referral.family])),
        );
        const open = openTo(company).map((one) => one.family);
        return faultUnless(families.size >= Math.min(2, new Set(open).size), '/actions');
      },
    },
    {
      id: 'cr17.programme-or-substitute',
      severity: 'blocker',
      repairedBy: { work: 'referral', by: 0.04 },
      message: {
        fr: 'Le plan a un programme au moins, ou ce qui en tient lieu sans récompense, avec son texte et sa date.',
        en: 'The plan has one programme at least, or what stands in for it without a reward, with its text and its date.',
      },
      check: ({ actions }) =>
        faultUnless(
          actions.some(({ referral }) => referral !== null),
          '/actions',
        ),
    },
    {
      id: 'cr17.rewards-lawful',
      severity: 'blocker',
      message: {
        fr: 'Aucune récompense ne dépend d’une note favorable, et chaque règle applicable est satisfaite.',
        en: 'No reward depends on a favourable rating, and every applicable rule is satisfied.',
      },
      check: (strategy) => [
        ...faultsAmong(
          strategy.actions,
          '/actions',
          (one) => one.referral === null || one.legal.every((item) => item.satisfied),
        ),
        ...referralFaults(
          strategy,
          (one) =>
            one.family !== 'review_reward' || one.antifraud.some((text) => /quelle que soit la note/.test(text.fr)),
        ),
      ],
    },
    {
      id: 'cr17.programmes-complete',
      severity: 'major',
      message: {
        fr: 'Chaque programme dit qui, comment, quoi pour chacun, contre la fraude, et ses conditions.',
        en: 'Every programme says who, how, what for each side, against fraud, and its terms.',
      },
      check: (strategy) =>
        referralFaults(
          strategy,
          (one) =>
            [one.eligibility, one.mechanics, one.rewardReferrer, one.rewardReferee].every((text) => text.fr !== '') &&
            one.antifraud.length > 0 &&
            one.terms.length >= 3,
        ),
    },
    {
      id: 'cr17.one-offer',
      severity: 'blocker',
      message: {
        fr: 'Le texte d’un programme donne l’offre de sa règle, mot pour mot.',
        en: 'The text of a programme gives the offer of its rule, word for word.',
      },
      check: (strategy) =>
        referralFaults(strategy, ({ family, ready, rewardReferrer, rewardReferee }) => {
          if (ready === null || givesNothing(rewardReferrer)) return true;
          const text = ready.parts.map((part) => part.text).join('\n');
          const says = ({ fr, en }: Text): boolean => text.includes(fr) || text.includes(en);
          return [rewardReferrer, rewardReferee].every(says) || (isAgreed({ family }) && says(agreedAmount));
        }),
    },
    {
      id: 'cr17.duties-met',
      severity: 'blocker',
      message: {
        fr: 'Chaque obligation est satisfaite, ou a une tâche datée avant le début de l’action.',
        en: 'Every duty is satisfied, or has a task dated before the action starts.',
      },
      check: (strategy) =>
        faultsAmong(strategy.actions, '/actions', (one) =>
          one.legal.every(
            (item) => (item.satisfied && item.evidence.fr !== '') || (item.taskDue !== null && item.taskDue <= one.end),
          ),
        ),
    },
    {
      id: 'cr17.rewards-open',
      severity: 'blocker',
      message: {
        fr: 'Aucun programme ne donne une récompense que le métier, le modèle ou les faits excluent.',
        en: 'No programme gives a reward that the trade, the model or the facts exclude.',
      },
      check: closedProgrammes,
    },
  ],
});
