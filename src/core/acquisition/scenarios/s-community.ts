import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { groupAnswer, offerPost } from '../messages/posts.ts';

export const sCommunity = defineScenario({
  id: 'S-COMMUNITY',
  title: pair('entrée par une communauté', 'community entry'),
  task: pair(
    'Répondez utilement aux questions d’un groupe déjà actif',
    'Give useful answers in a group that is already active',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-FB', 'CH-COMMUNITY'],
  variable: pair('le type de contribution', 'the contribution'),
  supports: ['photo', 'article'],
  kpis: ['K-ER-IMPR', 'K-LEAD-N'],
  hours: { low: 5, mode: 8, high: 14 },
  skill: 'writing',
  hypothesis: () =>
    pair(
      'Répondre utilement dans un groupe déjà actif attire des contacts plus mûrs que publier sur sa page.',
      "Answering usefully in a group that is already active draws more mature contacts than posting on one's page.",
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-COMMUNITY',
      touch: () =>
        pair(
          'Lire les règles du groupe, se présenter au modérateur',
          'Read the group rules, introduce oneself to the moderator',
        ),
    },
    {
      day: 7,
      channelId: 'CH-COMMUNITY',
      touch: () => pair('Trois réponses utiles, sans lien', 'Three useful answers, no link'),
      says: groupAnswer,
    },
    {
      day: 28,
      channelId: 'CH-FB',
      touch: ({ page }) =>
        pair(`Partager ${page} avec l’accord du modérateur`, `Share ${page} with the moderator’s consent`),
      says: offerPost,
    },
  ],
  fits: (reach) => !reach.visual,
  text: null,
});
