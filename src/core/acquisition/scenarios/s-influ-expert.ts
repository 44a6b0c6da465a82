import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { afterMeeting, sessionInvitation } from '../messages/invitations.ts';
import { creatorNote, offerPost } from '../messages/posts.ts';

export const sInfluExpert = defineScenario({
  id: 'S-INFLU-EXPERT',
  title: pair("prescription d'experts", 'expert endorsement'),
  task: pair(
    'Faites répondre un expert reconnu aux questions de vos clients',
    'Have a recognised expert answer your customers’ questions',
  ),
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
      touch: ({ keyword }) =>
        pair(
          `Choisir l’expert et convenir du sujet : « ${keyword} »`,
          `Choose the expert and agree on the subject: “${keyword}”`,
        ),
      says: creatorNote,
    },
    {
      day: 21,
      channelId: 'CH-LI',
      touch: () =>
        pair(
          'Publier l’article et trois extraits, relus par l’expert',
          'Publish the article and three extracts, checked by the expert',
        ),
      says: offerPost,
    },
    {
      day: 42,
      channelId: 'CH-WEBINAR',
      touch: ({ keyword }) =>
        pair(
          `Séance de questions en direct sur « ${keyword} », transcrite`,
          `A live question session on “${keyword}”, transcribed`,
        ),
      says: sessionInvitation,
    },
    {
      day: 56,
      channelId: 'CH-LI',
      touch: ({ page }) =>
        pair(
          `Écrire aux inscrits avec la transcription et le lien vers ${page}`,
          `Write to registrants with the transcript and the link to ${page}`,
        ),
      says: afterMeeting,
    },
  ],
  fits: (reach) => reach.business,
  text: null,
});
