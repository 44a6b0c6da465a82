import { creatorWork } from '../../planning/texts/gaps.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sInfluExpert = defineScenario({
  id: 'S-INFLU-EXPERT',
  title: pair("prescription d'experts", 'expert endorsement'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-LI', 'CH-WEBINAR', 'CH-MEDIA'],
  variable: pair('le format', 'the format'),
  supports: ['article', 'long_video', 'carousel'],
  kpis: ['K-LEAD-N', 'K-ASSIST'],
  hours: { low: 5, mode: 10, high: 16 },
  cash: [0, 300],
  skill: 'partnerships',
  paidInKind: true,
  hypothesis: () =>
    pair(
      'Si un expert reconnu de la cible répond à ses questions, les contacts obtenus sont plus mûrs que ceux de la publicité.',
      'If an expert the audience recognises answers its questions, the contacts obtained are more mature than those from ads.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-LI',
      touch: pair("Choisir l'expert et le sujet avec lui", 'Choose the expert and agree on the subject'),
    },
    {
      day: 21,
      channelId: 'CH-LI',
      touch: pair("Publier l'article et trois extraits", 'Publish the article and three extracts'),
    },
    {
      day: 42,
      channelId: 'CH-WEBINAR',
      touch: pair('Séance de questions en direct, transcrite', 'A live question session, transcribed'),
    },
    {
      day: 56,
      channelId: 'CH-LI',
      touch: pair('Relancer les inscrits avec le cas détaillé', 'Follow up registrants with the detailed case'),
    },
  ],
  fits: (reach) => reach.business,
  text: creatorWork,
});
