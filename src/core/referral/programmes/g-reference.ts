import { customerWords } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gReference = defineProgramme({
  id: 'G-REFERENCE',
  family: 'affiliation_ambassador',
  title: pair('clients témoins, un appel entre pairs', 'reference clients, a call between peers'),
  task: pair(
    'Proposez à qui hésite un appel avec un de vos clients',
    'Offer people who hesitate a call with one of your clients',
  ),
  kpis: ['K-PEER-CALL'],
  hours: { low: 4, mode: 7, high: 12 },
  // to ask the client, to introduce both, to hear what came of it
  timeEach: 1.25,
  cash: [0, 0],
  legal: [],
  skill: 'partnerships',
  builtOn: ['R-CSAT'],
  closedTo: ['L-HEALTH'],
  needsSatisfiedCustomers: true,
  // who keeps secret who its clients are puts none in contact
  fit: ({ business, commerce, software, nps, secret }) =>
    !business || commerce || secret || (nps !== null && nps < 0) ? 0 : software ? 0.4 : 0.8,
  rewardCost: () => 0,
  eligibility: pair(
    'Clients volontaires, avec l’accord écrit de leur entreprise et dans les limites de leur contrat.',
    'Willing clients, with the written consent of their company and within the limits of their contract.',
  ),
  toParticipants: [
    pair(
      'Vous acceptez de parler vingt minutes, au téléphone, avec une personne qui hésite ; nous n’écoutons pas et ne relisons rien.',
      'You agree to talk for twenty minutes, by telephone, with somebody who hesitates; we neither listen nor check what you say.',
    ),
    pair(
      'Trois appels par an au plus, à l’heure que vous choisissez ; votre entreprise a donné son accord par écrit.',
      'Three calls a year at most, at a time that you choose; your company has agreed in writing.',
    ),
  ],
  mechanics: pair(
    'Un prospect en fin de réflexion parle vingt minutes à un client comparable, sans vous ; trois appels par an et par client au plus.',
    'A prospect near a decision talks for twenty minutes to a comparable client, without you; three calls a year per client at most.',
  ),
  rewardReferrer: () =>
    pair(
      'Rien : un salarié ne peut pas être payé pour recommander un fournisseur.',
      'Nothing: an employee cannot be paid for recommending a supplier.',
    ),
  rewardReferee: () => pair('Une conversation franche, sans le vendeur.', 'A frank conversation, without the seller.'),
  antifraud: () => [
    pair(
      'Aucun nom n’est donné sans accord ; un client lié par une clause de confidentialité n’est pas sollicité.',
      'No name is given without consent; a client bound by a confidentiality clause is not asked.',
    ),
  ],
  text: customerWords,
});
