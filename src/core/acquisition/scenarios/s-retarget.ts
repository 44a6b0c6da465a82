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
  message: (about) => ({
    hook: pair(`Vous aviez commencé à regarder « ${about.offer} ».`, `You had started to look at “${about.offer}”.`),
    body: pair(
      `Si vous hésitez encore sur ce point : ${about.pain}, la réponse est en tête de page, avec ce que vous pouvez vérifier (${about.proof}). Vous pouvez reprendre où vous en étiez, ou poser votre question à une personne.`,
      `If you still hesitate about ${about.pain}, the answer is at the top of the page, with what you can check (${about.proof}). You can pick up where you left off, or ask a person your question.`,
    ),
    cta: pair('Reprendre où vous en étiez', 'Pick up where you left off'),
  }),
  variant: () => ({
    element: 'cta',
    hypothesis: pair(
      "Proposer d'abord une aide ramène plus de visiteurs que proposer de reprendre.",
      'Offering help first brings back more visitors than offering to resume.',
    ),
    text: pair('Poser votre question avant de décider', 'Ask your question before deciding'),
  }),
});
