import { rewardedReview } from '../../planning/texts/kinds/after-sale/rewarded-review.ts';
import { pair } from '../../values/text.ts';
import { anyRating } from '../antifraud.ts';
import { defineProgramme } from '../referral-programme.ts';

export const gReviewreward = defineProgramme({
  id: 'G-REVIEWREWARD',
  reliesOn: ['review_reward'],
  family: 'review_reward',
  title: pair('remerciement de tout avis, favorable ou non', 'thank-you for any review, good or bad'),
  task: pair(
    'Remerciez tout client qui donne son avis, favorable ou non',
    'Thank every customer who gives a review, good or bad',
  ),
  kpis: ['K-RVW-N', 'K-RVW-DISC'],
  costKpi: 'K-RVW-COST',
  hours: { low: 3, mode: 5, high: 9 },
  cash: [40, 160],
  legal: ['L-REV'],
  closedTo: ['L-HEALTH'],
  fit: () => 0.8,
  rewardCost: (facts) => Math.min(0.3 * facts.ceiling, 0.05 * facts.averagePrice + 2),
  eligibility: pair('Tout acheteur vérifié, une fois par achat.', 'Any verified buyer, once per purchase.'),
  mechanics: pair(
    'Invitation à tous les acheteurs, délai et règle affichés, date de l’expérience, réponse aux critiques.',
    'An invitation to every buyer, delay and rule displayed, date of the experience, replies to critics.',
  ),
  rewardReferrer: (_facts, cost) =>
    pair(
      `Une attention de ${cost.fr} au plus, la même pour une étoile ou cinq.`,
      `A thank-you worth ${cost.en} at most, the same for one star or five.`,
    ),
  rewardReferee: () =>
    pair(
      'Des avis datés, triés par date, avec la mention de la récompense.',
      'Dated reviews, sorted by date, with the reward disclosed.',
    ),
  antifraud: () => [
    anyRating(),
    pair(
      'Sur le site de la marque ou un collecteur qui l’autorise, jamais sur les fiches Google.',
      'On the brand’s own site or a collector that allows it, never on Google profiles.',
    ),
  ],
  text: rewardedReview,
});
