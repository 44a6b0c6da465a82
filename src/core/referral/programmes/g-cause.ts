import { rewards } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { afterPayment } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCause = defineProgramme({
  id: 'G-CAUSE',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('don à une cause par parrainage', 'donation per referral'),
  task: pair(
    'Donnez à une cause pour chaque client venu sur recommandation',
    'Give to a cause for each customer who was recommended to you',
  ),
  kpis: ['K-REF-RATE', 'K-REF-CR'],
  hours: { low: 5, mode: 8, high: 14 },
  cash: [0, 150],
  legal: ['L-PRICE', 'L-REF'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.highPrice ? 0.55 : 0.2),
  rewardCost: (facts) => 0.3 * facts.ceiling,
  eligibility: pair('Tout client.', 'Any customer.'),
  mechanics: pair(
    'Un don par nouveau client, preuve publiée chaque semestre.',
    'A donation per new customer, proof published twice a year.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Un don de ${cost.fr} à la cause choisie.`, `A donation of ${cost.en} to the chosen cause.`),
  rewardReferee: () => pair('La preuve du don.', 'Proof of the donation.'),
  antifraud: (facts) => [afterPayment(facts)],
  text: rewards,
});
