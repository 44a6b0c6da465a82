import { pair } from '../../values/text.ts';
import { defineScenario } from '../acquisition-scenario.ts';

export const sEventBridge = defineScenario({
  id: 'S-EVENT-BRIDGE',
  title: pair('du salon au numérique', 'event bridge'),
  stage: 'ACQ',
  otherStages: ['ACT'],
  channels: ['CH-EVENT', 'CH-EMAIL-NL'],
  variable: pair('ce qui est offert', 'the incentive'),
  supports: ['photo', 'email'],
  kpis: ['K-LEAD-N', 'K-NEWCUST'],
  hours: { low: 6, mode: 10, high: 16 },
  cash: [50, 250],
  skill: 'partnerships',
  needsMainChannel: true,
  requiredChannel: 'CH-EVENT',
  hypothesis: () =>
    pair(
      "Un code à scanner et une raison de rester en contact transforment les visiteurs d'un jour en abonnés.",
      'A code to scan and a reason to stay in touch turn day visitors into subscribers.',
    ),
  steps: [
    {
      day: 0,
      channelId: 'CH-EVENT',
      touch: pair('Carte avec code et adresse écrite en clair', 'A card with a code and a readable address'),
    },
    {
      day: 1,
      channelId: 'CH-EMAIL-NL',
      touch: pair(
        'Message le lendemain : la photo, la réponse, la suite',
        'Message the next day: the photo, the answer, what next',
      ),
    },
  ],
  fits: (reach) => reach.hasPlace,
  message: (about) => ({
    hook: pair('Vous êtes passé nous voir ?', 'Did you come and see us?'),
    body: pair(
      `Vous retrouverez ici ce que vous avez vu sur place, et les réponses aux questions posées ce jour-là : ${about.pain}, ${about.secondPain}. Vous restez libre de ne recevoir qu'un seul message.`,
      `You will find here what you saw that day, and the answers to the questions asked that day: ${about.pain}, ${about.secondPain}. You are free to receive one message only.`,
    ),
    cta: pair('Retrouver ce que vous avez vu', 'Find what you saw again'),
  }),
  variant: () => ({
    element: 'cta',
    hypothesis: pair(
      "Un conseil attire plus d'inscriptions qu'un rappel du produit.",
      'Advice draws more sign-ups than a product reminder.',
    ),
    text: pair('Recevoir le conseil promis', 'Get the promised advice'),
  }),
});
