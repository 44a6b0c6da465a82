import { rewards } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { afterPayment } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gAffiliate = defineProgramme({
  id: 'G-AFFILIATE',
  reliesOn: ['purchase_reward'],
  family: 'affiliation_ambassador',
  title: pair('affiliation au pourcentage', 'affiliate programme'),
  task: pair(
    'Versez un pourcentage aux sites qui vous amènent des ventes',
    'Pay a percentage to sites that bring you sales',
  ),
  kpis: ['K-AFF-REV', 'K-AFF-CPA'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [0, 300],
  legal: ['L-INF'],
  closedTo: ['L-CPF', 'L-HEALTH'],
  fit: (facts) => (facts.margin >= 0.6 ? 0.45 : 0.2),
  rewardCost: (facts) => Math.min(0.6 * facts.ceiling, facts.averagePrice * (facts.software ? 2 : 0.08)),
  eligibility: pair(
    'Sites et créateurs du sujet, après vérification de leur audience.',
    'Sites and creators of the subject, after an audience check.',
  ),
  mechanics: pair(
    'Commission sur le chiffre net, fenêtre de trente jours, liens signalés.',
    'Commission on net revenue, a thirty-day window, labelled links.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Une commission plafonnée à ${cost.fr} par client.`, `A commission capped at ${cost.en} per customer.`),
  rewardReferee: () =>
    pair('Aucune remise : la page explique la commission.', 'No discount: the page explains the commission.'),
  antifraud: (facts) => [
    afterPayment(facts),
    pair('Ni annonces sur la marque, ni coupons publics.', 'No ads on the brand name, no public coupons.'),
  ],
  text: rewards,
});
