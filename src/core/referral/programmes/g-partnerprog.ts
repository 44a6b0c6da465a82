import { both } from '../../planning/pieces/both.ts';
import { programmeKit } from '../../planning/messages/forms/sent/programme-kit.ts';
import { call, say } from '../../planning/pieces/piece.ts';
import { pair } from '../../values/text.ts';
import { afterPayment } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gPartnerprog = defineProgramme({
  id: 'G-PARTNERPROG',
  reliesOn: ['partner_reward'],
  family: 'partner',
  title: pair('prescripteurs professionnels', 'professional partners'),
  kpis: ['K-PRES-N', 'K-PART-REV'],
  hours: { low: 8, mode: 14, high: 24 },
  cash: [0, 800],
  legal: ['L-INF'],
  skill: 'partnerships',
  closedTo: ['L-HEALTH'],
  fit: (facts) => {
    if (!facts.business || !facts.hasPartners) return 0;
    return (facts.sources.byPartners ?? 0) > 0 ? 0.98 : facts.software ? 0.9 : 0.5;
  },
  rewardCost: (facts) => 0.6 * facts.ceiling,
  eligibility: pair(
    'Professionnels qui conseillent déjà la cible et signent un accord écrit.',
    'Professionals who already advise the audience and sign a written agreement.',
  ),
  mechanics: pair(
    'Accord d’une page, lien ou code par prescripteur, point chaque trimestre, formation et documents fournis.',
    'A one-page agreement, a link or code per partner, a quarterly review, training and documents supplied.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(
      `Une remise reversée ou un service équivalent, ${cost.fr} au plus par client.`,
      `A margin or an equal service, ${cost.en} at most per customer.`,
    ),
  rewardReferee: () => pair('Mise en route accompagnée par le prescripteur.', 'Set-up supported by the partner.'),
  antifraud: (facts) => [
    pair(
      'Le client choisit librement et sait que le prescripteur est rémunéré.',
      'The customer chooses freely and knows the partner is rewarded.',
    ),
    afterPayment(facts),
  ],
  text: {
    form: programmeKit((p) =>
      both(
        say`Pour ce sujet, je travaille avec ${p.brand}. Voici leur page : vous serez reçu de ma part.`,
        say`For this I work with ${p.brand}. Here is their page: say I sent you.`,
      ),
    ),
    copy: () => ({
      hooks: [
        both(say`Vos clients vous demandent une adresse ?`, say`Do your clients ask you for an address?`),
        both(say`Entre professionnels, une règle simple.`, say`Between professionals, one simple rule.`),
      ],
      lines: [
        [
          both(
            say`Vous nous adressez quelqu’un, nous vous disons ce qui en est advenu, et la contrepartie est écrite et connue du client.`,
            say`You send someone, we tell you what came of it, and any reward is written and known to the client.`,
          ),
        ],
      ],
      calls: [both(call`Recevoir la convention`, call`Get the agreement`)],
    }),
  },
});
