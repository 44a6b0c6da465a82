import { countedReferrals } from '../../framework/counters/counted-referrals.ts';
import { programmes } from '../../referral/programmes/index.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultUnless, referralFaults } from '../faults.ts';

export const cr16ReferralCoherence = defineCriterion({
  id: 'Cr16',
  title: pair('la cohérence de la recommandation', 'coherent referral choices'),
  rules: [
    {
      id: 'cr16.choice-or-reason',
      severity: 'blocker',
      message: {
        fr: 'Un plan qui ne récompense personne dit pourquoi\u202f: la loi, le budget, la capacité ou la taille de la vente.',
        en: 'A plan that rewards nobody says why: the law, the budget, the capacity or the size of the sale.',
      },
      check: ({ actions, referral: { noReward } }) =>
        faultUnless(
          noReward.length > 0 || actions.some(({ referral }) => referral !== null && referral.rewardCost > 0),
          '/referral/noReward',
        ),
    },
    {
      id: 'cr16.existing-judged',
      severity: 'blocker',
      message: {
        fr: 'Ceux qui envoient déjà des clients sont jugés avant tout nouveau programme.',
        en: 'Those who send customers already are judged before any new programme.',
      },
      check: ({ referral: { existing } }, company) => {
        const { byCustomers, byPartners } = countedReferrals(company);
        const isCounted = (byCustomers ?? 0) + (byPartners ?? 0) > 0;
        return faultUnless(!isCounted || existing.some(({ verdict }) => verdict.fr !== ''), '/referral/existing');
      },
    },
    {
      id: 'cr16.programmes-justified',
      severity: 'blocker',
      message: {
        fr: 'Chaque programme est justifié par le public, les concurrents, les objectifs et les moyens, avec un chiffre ou un identifiant.',
        en: 'Every programme is justified by audience, competitors, objectives and means, with a figure or an identifier.',
      },
      check: (strategy) =>
        referralFaults(
          strategy,
          (one) =>
            Object.values(one.coherence).every((text) => text.fr.length >= 40 && text.en.length >= 40) &&
            /\d/.test(one.coherence.means.fr) &&
            /\d/.test(one.coherence.target.fr),
        ),
    },
    {
      id: 'cr16.cost-under-ceiling',
      severity: 'blocker',
      message: {
        fr: 'Récompense et fonctionnement restent sous le plafond de coût par client.',
        en: 'Reward and running cost stay under the ceiling of cost per customer.',
      },
      check: (strategy) => referralFaults(strategy, (one) => one.rewardCost + one.runningCost <= strategy.cac.cacMax),
    },
    {
      id: 'cr16.own-reasons',
      severity: 'major',
      message: {
        fr: 'Chaque programme a ses propres raisons\u202f: public, place parmi les concurrents, objectif.',
        en: 'Every programme has reasons of its own: audience, place among competitors, objective.',
      },
      check: (strategy) => {
        const seen = new Set<string>();
        return referralFaults(strategy, ({ coherence: { target, objectives } }) => {
          const key = `${target.en} ${objectives.en}`;
          return seen.has(key) ? false : seen.add(key).size > 0;
        });
      },
    },
    {
      id: 'cr16.reward-within-rivals',
      severity: 'blocker',
      message: {
        fr: 'Aucune récompense ne dépasse celle des concurrents qu’elle ne doit pas dépasser.',
        en: 'No reward is above that of the competitors that it must not exceed.',
      },
      check: (strategy) =>
        referralFaults(
          strategy,
          ({ family, rewardEach, rivalReward }) =>
            family === 'partner' || rivalReward === null || rewardEach <= rivalReward,
        ),
    },
    {
      id: 'cr16.rival-schemes-known',
      severity: 'major',
      message: {
        fr: 'Le système de recommandation de chaque concurrent est connu.',
        en: 'Every competitor’s referral system is known.',
      },
      check: (_strategy, company) =>
        faultsAmong(company.competitors, '/inputs/company/competitors', (one) => one.referralSystem.kind.length > 0),
    },
    {
      id: 'cr16.launch-conditions-met',
      severity: 'major',
      message: {
        fr: 'Un parrainage ne se lance pas sur des clients mécontents, ni en nombre sur peu de temps.',
        en: 'Referral is not launched on unhappy customers, nor in number on little time.',
      },
      check: (strategy, company) => {
        const areUnhappy = company.nps !== undefined && company.nps.promoters < company.nps.detractors;
        const types = strategy.actions.flatMap((one) => (one.referral === null ? [] : [one.referral.typeId]));
        const launched = programmes.filter((one) => types.includes(one.id));
        return [
          ...faultUnless(!areUnhappy || !launched.some((one) => one.needsSatisfiedCustomers), '/actions'),
          ...faultUnless(company.capacity.hoursPerWeek >= 1 || types.length <= 1, '/actions'),
        ];
      },
    },
  ],
});
