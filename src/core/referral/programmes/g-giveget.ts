import { referralMessage } from '../../planning/texts/kinds/referral-message.ts';
import { pair } from '../../values/text.ts';
import { afterPayment, oneAccount, yearlyCap } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gGiveget = defineProgramme({
  id: 'G-GIVEGET',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('parrainage donnant-donnant', 'give-get referral'),
  task: pair(
    'Offrez un avantage au client et à la personne qu’il amène',
    'Reward both the customer and the person they bring',
  ),
  kpis: ['K-REF-RATE', 'K-REF-CR', 'K-K'],
  hours: { low: 5, mode: 8, high: 14 },
  cash: [0, 120],
  legal: ['L-REF', 'L-PRICE'],
  builtOn: ['R-NPS'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: (facts) => (facts.cause || (facts.nps !== null && facts.nps < 0) ? 0 : facts.highPrice ? 0.4 : 0.65),
  rewardCost: (facts) => Math.min(0.5 * facts.ceiling, 0.2 * facts.averagePrice),
  eligibility: pair('Tout client déjà servi une fois.', 'Any customer served once already.'),
  mechanics: pair(
    'Le client partage lui-même un lien personnel ; l’entreprise ne reçoit jamais l’adresse du proche.',
    'The customer shares a personal link; the company never receives the friend’s address.',
  ),
  sides: 2,
  rewardReferrer: (_facts, each) => pair(`Un avoir de ${each.fr}.`, `A credit of ${each.en}.`),
  rewardReferee: (_facts, each) => pair(`Une remise de bienvenue de ${each.fr}.`, `A welcome discount of ${each.en}.`),
  antifraud: (facts) => [oneAccount(facts), afterPayment(facts), yearlyCap()],
  text: referralMessage,
});
