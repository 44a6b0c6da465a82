import { circleInvitation } from '../../planning/texts/kinds/after-sale/circle-invitation.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCommunity = defineProgramme({
  id: 'G-COMMUNITY',
  family: 'community',
  title: pair('cercle de clients', 'customer circle'),
  task: pair('Réunissez quelques clients deux fois par an', 'Bring a few customers together twice a year'),
  kpis: ['K-AMB-ACT', 'K-RET'],
  costKpi: 'K-MEMBER-COST',
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 100],
  legal: ['L-EMAIL'],
  fit: (facts) => (facts.cause ? 0.8 : facts.highPrice || facts.software ? 0.5 : 0.4),
  rewardCost: () => 0,
  eligibility: pair('Clients volontaires, cinquante au plus.', 'Willing customers, fifty at most.'),
  mechanics: pair('Avant-premières, votes, deux rencontres par an.', 'Previews, votes, two meetings a year.'),
  rewardReferrer: () => pair('Rien de monétaire : l’accès et la parole.', 'Nothing monetary: access and a say.'),
  rewardReferee: () => pair('Une invitation nominative.', 'A personal invitation.'),
  antifraud: () => [
    pair('Le cercle ne demande ni avis favorable ni publication.', 'The circle asks for neither praise nor posts.'),
  ],
  text: circleInvitation,
});
