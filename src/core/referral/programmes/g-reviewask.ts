import { openReview } from '../../planning/texts/kinds/after-sale/open-review.ts';
import { pair } from '../../values/text.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gReviewask = defineProgramme({
  id: 'G-REVIEWASK',
  family: 'review_request',
  title: pair('avis demandés à tous, sans récompense', 'reviews asked of everybody, unrewarded'),
  task: pair('Demandez un avis à chaque client, sans récompense', 'Ask every customer for a review, without a reward'),
  kpis: ['K-RVW-ASKED'],
  costKpi: 'K-RVW-COST',
  hours: { low: 1, mode: 2, high: 4 },
  timeEach: 0.1,
  cash: [0, 0],
  legal: ['L-REV'],
  isLight: true,
  closedTo: ['L-HEALTH'],
  fit: ({ cause, rewardsReviews }) => (cause ? 0 : rewardsReviews ? 0.3 : 0.75),
  rewardCost: () => 0,
  eligibility: pair(
    'Toutes les personnes servies, sans choisir les contentes, une fois chacune.',
    'Everybody served, without choosing the happy ones, once each.',
  ),
  toParticipants: [
    pair(
      'Nous demandons un avis à toutes les personnes servies, une fois, contentes ou non.',
      'We ask everybody whom we served for a review, once, happy or not.',
    ),
    pair(
      'Vous écrivez ce que vous voulez, ou rien ; chaque avis reçoit une réponse sous une semaine.',
      'You write what you like, or nothing; each review is answered within a week.',
    ),
  ],
  mechanics: pair(
    'La demande part dans les jours qui suivent, par le moyen que la personne lit ; chaque avis reçoit une réponse sous une semaine.',
    'The request goes out within days, by the means that the person reads; each review is answered within a week.',
  ),
  rewardReferrer: () =>
    pair(
      'Rien : ni remise, ni tirage, ni cadeau, pour un bon avis comme pour un mauvais.',
      'Nothing: no discount, no draw, no gift, for a good review or a bad one.',
    ),
  rewardReferee: () =>
    pair('Des avis récents et libres, critiques comprises.', 'Recent and free reviews, criticism included.'),
  antifraud: () => [
    pair(
      'La demande est la même quelle que soit la note attendue ; aucun avis n’est écrit, trié ni effacé par l’entreprise.',
      'The request is the same whatever the rating expected; the company writes, sorts and deletes no review.',
    ),
  ],
  text: openReview,
});
