import { referralMessage } from '../../planning/texts/kinds/referral-message.ts';
import { pair } from '../../values/text.ts';
import { afterPayment, oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCredit = defineProgramme({
  id: 'G-CREDIT',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('avoir ou mois offert', 'credit or free month'),
  task: pair(
    'Offrez un avoir ou un mois gratuit pour chaque client amené',
    'Give customers a credit or a free month for bringing others',
  ),
  kpis: ['K-REF-RATE', 'K-REF-CR'],
  hours: { low: 4, mode: 8, high: 14 },
  cash: [0, 300],
  legal: ['L-REF'],
  builtOn: ['R-NPS'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => {
    if (!facts.software || (facts.nps !== null && facts.nps < 0)) return 0;
    return (facts.sources.byCustomers ?? 0) > 0 ? 0.96 : 0.85;
  },
  rewardCost: (facts) => Math.min(0.5 * facts.ceiling, facts.averagePrice),
  eligibility: pair(
    'Toute équipe cliente à jour de ses paiements.',
    'Any customer team whose payments are up to date.',
  ),
  mechanics: pair(
    'Un lien dans l’espace client ; le mois offert est crédité après le premier paiement de l’équipe invitée.',
    'A link in the customer area; the free month is credited after the invited team’s first payment.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(`Un mois offert (${cost.fr} au plus).`, `One free month (${cost.en} at most).`),
  rewardReferee: () => pair('Un essai prolongé et une aide à l’import.', 'A longer trial and help with the import.'),
  antifraud: (facts) => [oneAccount(facts), afterPayment(facts), yearlyCap()],
  text: referralMessage,
});
