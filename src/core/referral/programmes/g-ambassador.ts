import { ambassadorInvitation } from '../../planning/texts/kinds/after-sale/ambassador-invitation.ts';
import { pair } from '../../values/text.ts';
import { oneAccount } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gAmbassador = defineProgramme({
  id: 'G-AMBASSADOR',
  family: 'affiliation_ambassador',
  title: pair('cercle d’ambassadeurs', 'ambassador circle'),
  task: pair('Réunissez les clients prêts à parler de vous', 'Gather the customers who are ready to speak about you'),
  kpis: ['K-AMB-ACT', 'K-REF-RATE'],
  hours: { low: 6, mode: 9, high: 16 },
  cash: [0, 250],
  legal: ['L-INF', 'L-REF'],
  builtOn: ['R-NPS'],
  closedTo: ['L-HEALTH'],
  fit: (facts) => (facts.cause ? 0.7 : facts.promoters < 10 ? 0 : facts.craft ? 0.85 : 0.5),
  rewardCost: (facts) => (facts.rewardless ? 0 : Math.min(0.45 * facts.ceiling, 0.25 * facts.averagePrice)),
  eligibility: pair(
    'Clients volontaires, quelle que soit leur audience, ayant acheté deux fois ou noté neuf ou dix.',
    'Willing customers, whatever their audience, who bought twice or answered nine or ten.',
  ),
  mechanics: pair(
    'Un kit de faits, un code personnel, deux rendez-vous par an ; la mention est ajoutée dès qu’il y a contrepartie.',
    'A kit of facts, a personal code, two meetings a year; the disclosure is added whenever there is a reward.',
  ),
  rewardReferrer: (facts, cost) => {
    if (facts.rewardless)
      return pair(
        'Rien : une phrase et un lien à transmettre, et un merci.',
        'Nothing: a sentence and a link to pass on, and a thank-you.',
      );
    return pair(
      `Une pièce ou un accès réservé autour de « ${facts.offer} » (${cost.fr} au plus par client apporté).`,
      `A reserved item or access around “${facts.offer}” (${cost.en} at most per customer brought).`,
    );
  },
  rewardReferee: (facts) =>
    facts.rewardless || facts.cause
      ? pair('Le même accueil que tout le monde.', 'The same welcome as everybody.')
      : pair('Un accueil personnel et une réponse prioritaire.', 'A personal welcome and a priority answer.'),
  antifraud: (facts) => [
    oneAccount(facts),
    pair(
      'Codes lus chaque mois ; un code publié sur un site de coupons est fermé.',
      'Codes read each month; a code published on a coupon site is closed.',
    ),
  ],
  text: ambassadorInvitation,
});
