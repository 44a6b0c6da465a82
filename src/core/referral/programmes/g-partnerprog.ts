import { partnerNote } from '../../planning/texts/kinds/partner-note.ts';
import { pair } from '../../values/text.ts';
import { afterPayment } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gPartnerprog = defineProgramme({
  id: 'G-PARTNERPROG',
  reliesOn: ['partner_reward'],
  family: 'partner',
  title: pair('prescripteurs professionnels', 'professional partners'),
  task: pair(
    'Signez un accord avec les professionnels qui vous recommandent',
    'Sign an agreement with the professionals who recommend you',
  ),
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
  text: partnerNote,
});
