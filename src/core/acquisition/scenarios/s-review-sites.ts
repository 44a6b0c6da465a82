import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { reviewAsk } from '../messages/letters.ts';

export const sReviewSites = defineScenario({
  id: 'S-REVIEW-SITES',
  title: pair('présence sur les comparateurs', 'review directories'),
  task: pair(
    'Complétez votre fiche sur les sites comparateurs et demandez-y des avis',
    'Complete your listing on comparison sites and ask for reviews there',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-REVIEW'],
  variable: pair('la catégorie', 'the category'),
  supports: ['article'],
  kpis: ['K-RELAY-SES', 'K-TRIAL-CR'],
  hours: { low: 4, mode: 8, high: 12 },
  cash: [0, 2600],
  skill: 'partnerships',
  needsMainChannel: true,
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Un second annuaire et une collecte d'avis régulière, récompense déclarée, augmentent les essais venus des comparateurs.",
      'A second directory and steady review collection, rewards disclosed, raise trials from review sites.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-REVIEW',
      touch: () =>
        pair(
          'Mettre à jour la fiche : description, captures, catégories',
          'Update the listing: description, screenshots, categories',
        ),
    },
    {
      day: 14,
      channelId: 'CH-REVIEW',
      touch: () =>
        pair(
          'Demander un avis à tous les clients actifs, sans tri',
          'Ask every active customer for a review, unfiltered',
        ),
      says: reviewAsk,
    },
    {
      day: 42,
      channelId: 'CH-REVIEW',
      touch: () =>
        pair(
          'Ouvrir la fiche sur un second comparateur, avec les mêmes textes',
          'Open the listing on a second directory, with the same texts',
        ),
    },
  ],
  fits: (reach) => reach.software,
  text: null,
});
