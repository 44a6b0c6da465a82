import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gCommunity = defineProgramme({
  id: 'G-COMMUNITY',
  family: 'community',
  title: pair('cercle de clients', 'customer circle'),
  kpis: ['K-AMB-ACT', 'K-RET'],
  costKpi: 'K-MEMBER-COST',
  hours: { low: 5, mode: 9, high: 16 },
  cash: [0, 100],
  legal: ['L-EMAIL'],
  fit: (facts) => (facts.cause ? 0.8 : facts.highPrice || facts.software ? 0.5 : 0.4),
  rewardCost: () => 0,
  eligibility: pair('Clients volontaires, cinquante au plus.', 'Willing customers, fifty at most.'),
  mechanics: pair('Avant-premières, votes, deux rencontres par an.', 'Previews, votes, two meetings a year.'),
  rewardReferrer: () => pair('L’accès et la parole, rien de monétaire.', 'Access and a say, nothing monetary.'),
  rewardReferee: () => pair('Une invitation nominative.', 'A personal invitation.'),
  antifraud: () => [
    pair('Le cercle ne demande ni avis favorable ni publication.', 'The circle asks for neither praise nor posts.'),
  ],
  text: {
    form: programmeKit(
      (p) =>
        both(
          say`Je connais ${p.brand} et je te conseille d’y jeter un œil. Voici la page.`,
          say`I know ${p.brand} and I am happy with them. Here is the page.`,
        ),
      both(say`Merci de votre venue.`, say`Thank you for coming.`),
    ),
    copy: () => ({
      hooks: [
        both(say`Un endroit pour échanger entre clients.`, say`A place for customers to talk.`),
        both(say`Rencontrez celles et ceux qui ont les mêmes questions.`, say`Meet people with the same questions.`),
      ],
      lines: [
        [
          both(
            say`Deux rencontres par an, un groupe modéré, des comptes rendus ouverts à tous.`,
            say`Two meetings a year, a moderated group, notes open to all.`,
          ),
        ],
        [
          both(
            say`Vous pouvez venir avec une personne qui ne nous connaît pas encore.`,
            say`You may bring someone who does not know us yet.`,
          ),
        ],
      ],
      calls: [both(call`Venir à la prochaine rencontre`, call`Come to the next meeting`)],
    }),
  },
});
