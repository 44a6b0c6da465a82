import { rewards } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { anyRating, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCommentpoints = defineProgramme({
  id: 'G-COMMENTPOINTS',
  reliesOn: ['review_reward'],
  family: 'review_reward',
  title: pair('points pour photos et réponses', 'points for photos and answers'),
  task: pair(
    'Donnez des points aux clients qui publient photos et réponses',
    'Give points to customers who post photos and answers',
  ),
  kpis: ['K-UGC-N', 'K-RVW-N'],
  costKpi: 'K-RVW-COST',
  hours: { low: 4, mode: 7, high: 12 },
  cash: [0, 120],
  legal: ['L-REV', 'L-IP'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.customers >= 1000 ? 0.35 : 0.1),
  rewardCost: (facts) => 0.15 * facts.ceiling,
  eligibility: pair('Clients identifiés.', 'Identified customers.'),
  mechanics: pair(
    'Quelques points par contribution publiée, plafonnés, signalés.',
    'A few points per published contribution, capped, disclosed.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Des points d’une valeur de ${cost.fr} au plus.`, `Points worth ${cost.en} at most.`),
  rewardReferee: () => pair('Des réponses d’autres clients.', 'Answers from other customers.'),
  antifraud: () => [anyRating(), yearlyCap()],
  text: rewards,
});
