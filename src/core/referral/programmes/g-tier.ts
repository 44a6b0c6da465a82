import { rewards } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gTier = defineProgramme({
  id: 'G-TIER',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('paliers de parrainage', 'tiered referral'),
  task: pair(
    'Récompensez davantage les clients qui amènent plusieurs personnes',
    'Reward customers more when they bring several people',
  ),
  kpis: ['K-REF-PER', 'K-REF-RATE'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 200],
  legal: ['L-REF', 'L-PRICE'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => (facts.promoters >= 50 && (facts.nps ?? 0) >= 0 ? 0.35 : 0),
  rewardCost: (facts) => 0.55 * facts.ceiling,
  eligibility: pair('Clients ayant déjà parrainé une personne.', 'Customers who already referred someone.'),
  mechanics: pair(
    'Une attention plus grande au deuxième puis au quatrième filleul.',
    'A larger thank-you at the second, then the fourth referral.',
  ),
  rewardReferrer: (_facts, cost) => pair(`De ${cost.fr} en avoir au plus.`, `Up to ${cost.en} in credit.`),
  rewardReferee: () =>
    pair('Un mot du parrain et une remise de bienvenue.', 'A note from the referrer and a welcome discount.'),
  antifraud: (facts) => [oneAccount(facts), yearlyCap()],
  text: rewards,
});
