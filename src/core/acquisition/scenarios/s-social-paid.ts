import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';
import { offerPost } from '../messages/posts.ts';

export const sSocialPaid = defineScenario({
  id: 'S-SOCIAL-PAID',
  title: pair('publicité sociale de découverte', 'paid social discovery'),
  task: pair(
    'Lancez une publicité sur les réseaux sociaux avec des photos de clients',
    'Run an ad on social media with pictures from customers',
  ),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-META-ADS', 'CH-LI-ADS', 'CH-TT-ADS'],
  variable: pair('le visuel', 'the creative'),
  supports: ['short_video', 'carousel'],
  kpis: ['K-CTR', 'K-CPA', 'K-ROAS'],
  hours: { low: 4, mode: 8, high: 14 },
  cash: [600, 3000],
  skill: 'ads',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Un visuel issu d'un client réel baisse le coût par client.",
      'A creative from a real customer lowers the cost per customer.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-META-ADS',
      touch: ({ offer }) =>
        pair(
          `Deux visuels de clients sur « ${offer} », un seul message`,
          `Two customer creatives on “${offer}”, one message`,
        ),
      says: offerPost,
    },
    {
      day: 14,
      channelId: 'CH-META-ADS',
      touch: () => pair('Lire le coût par client', 'Read the cost per customer'),
    },
  ],
  fits: () => false,
  text: null,
});
