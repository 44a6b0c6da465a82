import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sRetarget = defineScenario({
  id: 'S-RETARGET',
  title: pair('reprise des visiteurs', 'visitor follow-up'),
  stage: 'ACT',
  otherStages: ['ACQ', 'REV'],
  channels: ['CH-EMAIL-AUTO', 'CH-RETARGET'],
  variable: pair('le délai', 'the delay'),
  supports: ['email'],
  kpis: ['K-CR', 'K-CPA'],
  hours: { low: 4, mode: 6, high: 10 },
  skill: 'email',
  topicIntent: 'buying',
  closedTo: ['L-HEALTH'],
  hypothesis: () =>
    pair(
      "Un rappel utile aux visiteurs consentants ramène une part des abandons sans achat d'espace.",
      'A useful reminder to consenting visitors brings back part of the drop-offs without buying media.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EMAIL-AUTO',
      touch: pair('Vérifier le consentement et la fréquence', 'Check consent and frequency'),
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-AUTO',
      touch: pair('Premier rappel : répondre au frein, sans remise', 'First reminder: answer the worry, no discount'),
    },
    {
      day: 4,
      channelId: 'CH-EMAIL-AUTO',
      touch: pair('Second et dernier rappel : proposer une aide humaine', 'Second and last reminder: offer human help'),
    },
  ],
  fits: (reach) => reach.contacts >= 1000,
  preference: () => 0.7,
  text: news,
});
