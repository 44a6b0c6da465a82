import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sReviewSites = defineScenario({
  id: 'S-REVIEW-SITES',
  title: pair('présence sur les comparateurs', 'review directories'),
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
      touch: pair('Mettre à jour les fiches, captures et catégories', 'Update listings, screenshots and categories'),
    },
    {
      day: 14,
      channelId: 'CH-REVIEW',
      touch: pair(
        'Demander un avis à tous les clients actifs, sans tri',
        'Ask every active customer for a review, unfiltered',
      ),
    },
    { day: 42, channelId: 'CH-REVIEW', touch: pair('Ouvrir le second annuaire', 'Open the second directory') },
  ],
  fits: (reach) => reach.software,
  message: (about) => ({
    hook: pair(`Vous comparez pour ${about.yourJob} ?`, `Comparing options to ${about.yourJob}?`),
    body: pair(
      `Lisez les avis de personnes qui ont votre métier, favorables ou non. Vous y verrez ce qui marche, ce qui manque, et comment on leur répond. La preuve la plus simple : ${about.proof}.`,
      `Read reviews from people who do your job, favourable or not. You will see what works, what is missing and how they are answered. The simplest proof: ${about.proof}.`,
    ),
    cta: pair('Lire les avis de votre secteur', 'Read reviews from your sector'),
  }),
  variant: (about) => ({
    element: 'body',
    hypothesis: pair(
      'Mettre en avant un avis critique et sa réponse inspire plus de confiance.',
      'Showing a critical review and its reply builds more trust.',
    ),
    text: pair(
      `Commencez par les avis critiques : vous verrez ce qui a manqué à des personnes qui ont votre métier, et ce qui a changé depuis. La preuve la plus simple : ${about.proof}.`,
      `Start with the critical reviews: you will see what was missing for people who do your job, and what has changed since. The simplest proof: ${about.proof}.`,
    ),
  }),
});
