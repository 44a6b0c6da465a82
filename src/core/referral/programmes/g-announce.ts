import { referralMessage } from '../../planning/texts/kinds/referral-message.ts';
import { pair } from '../../values/text.ts';
import { afterPayment, oneAccount } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gAnnounce = defineProgramme({
  id: 'G-ANNOUNCE',
  reliesOn: ['purchase_reward'],
  family: 'sponsorship',
  title: pair('parrainage en place, enfin annoncé', 'referral scheme in place, announced at last'),
  task: pair(
    'Annoncez à vos clients le parrainage qui existe déjà',
    'Tell customers about the referral reward that already exists',
  ),
  kpis: ['K-REF-N'],
  hours: { low: 2, mode: 3, high: 6 },
  cash: [0, 60],
  legal: ['L-REF'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  fit: ({ scheme, ceiling }) => (scheme === null || scheme.each > ceiling ? 0 : 0.99),
  rewardCost: ({ scheme }) => scheme?.each ?? 0,
  eligibility: pair(
    'Tout client qui paie, à qui la règle est dite une fois par trimestre.',
    'Any paying customer, told the rule once a quarter.',
  ),
  toParticipants: [
    pair(
      'Tout client qui paie peut faire venir quelqu’un ; la règle est la même toute l’année.',
      'Any paying customer may bring somebody; the rule is the same all year.',
    ),
    pair(
      'Vous transmettez votre lien vous-même : nous ne vous demandons l’adresse de personne.',
      'You pass on your link yourself: we ask you for nobody’s address.',
    ),
  ],
  mechanics: pair(
    'La règle ne change pas : elle est dite à trois moments, dans le message de bienvenue, au premier renouvellement et quand un client remercie.',
    'The rule does not change: it is given at three moments, in the welcome message, at the first renewal and when a customer says thanks.',
  ),
  rewardReferrer: ({ scheme }) =>
    pair(
      `La récompense déjà en place, sans changement (${scheme?.name ?? ''}).`,
      `The reward already in place, unchanged (${scheme?.name ?? ''}).`,
    ),
  rewardReferee: () => pair('Le prix de tout le monde.', 'The price that everybody pays.'),
  antifraud: (facts) => [oneAccount(facts), afterPayment(facts)],
  text: referralMessage,
});
