import { rewards } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gLoyalref = defineProgramme({
  id: 'G-LOYALREF',
  reliesOn: ['purchase_reward'],
  family: 'community',
  title: pair('points à offrir', 'gift points'),
  task: pair('Laissez vos clients offrir leurs points à un proche', 'Let customers give their points to a friend'),
  kpis: ['K-LOY', 'K-REF-RATE'],
  hours: { low: 6, mode: 10, high: 18 },
  cash: [0, 200],
  legal: ['L-PRICE'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.commerce && facts.customers >= 1000 ? 0.4 : 0),
  rewardCost: (facts) => 0.3 * facts.ceiling,
  eligibility: pair('Clients ayant commandé deux fois.', 'Customers with two orders.'),
  mechanics: pair('Les points se transforment en cadeau pour un proche.', 'Points turn into a gift for a friend.'),
  rewardReferrer: () => pair('Le geste d’offrir.', 'The gesture of giving.'),
  rewardReferee: (_facts, cost) => pair(`Un cadeau de ${cost.fr} au plus.`, `A gift worth ${cost.en} at most.`),
  antifraud: (facts) => [oneAccount(facts), yearlyCap()],
  text: rewards,
});
