import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { creatorNote, offerPost } from '../messages/posts.ts';

export const sInfluLocal = defineScenario({
  id: 'S-INFLU-LOCAL',
  reliesOn: ['paid_creator'],
  title: pair('influence de proximité', 'local influence'),
  task: pair(
    'Faites découvrir votre offre par des créateurs proches de chez vous',
    'Have creators near you show what you offer',
  ),
  stage: 'ACQ',
  otherStages: ['REF'],
  channels: ['CH-INFLU', 'CH-IG'],
  variable: pair('le profil du créateur', 'creator type'),
  supports: ['short_video', 'photo', 'carousel'],
  kpis: ['K-INF-CLK', 'K-INF-CPA'],
  hours: { low: 5, mode: 9, high: 14 },
  cash: [200, 700],
  skill: 'partnerships',
  needsMainChannel: true,
  paidPartnership: true,
  paidInKind: true,
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Si des créateurs proches, suivis par le bon public, montrent le produit à l'usage, le coût par client passe sous le plafond, ce que l'ancienne forme n'a pas permis.",
      'If nearby creators followed by the right public show the product in use, the cost per customer falls under the ceiling, which the former approach did not achieve.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-INFLU',
      touch: () =>
        pair(
          'Vérifier l’audience de trois créateurs, proposer les conditions écrites',
          'Check the audience of three creators, propose written terms',
        ),
      says: creatorNote,
    },
    {
      day: 14,
      channelId: 'CH-INFLU',
      touch: ({ offer }) =>
        pair(
          `Envoyer « ${offer} » et les faits, sans phrases imposées`,
          `Send “${offer}” and the facts, no imposed sentences`,
        ),
    },
    {
      day: 35,
      channelId: 'CH-IG',
      touch: () =>
        pair(
          'Publications des créateurs, mention comprise, reprises sur notre compte',
          'Posts by the creators, disclosure included, shared on our account',
        ),
      says: offerPost,
    },
    {
      day: 49,
      channelId: 'CH-INFLU',
      touch: () =>
        pair(
          'Lire clics et codes, garder un seul profil si le coût tient',
          'Read clicks and codes, keep one profile only if the cost holds',
        ),
    },
  ],
  fits: (reach) => reach.visual && reach.hasCreators,
  preference: ({ business }) => (business ? 0.2 : 1.1),
  text: null,
});
