import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCard = defineStep({
  id: 'R-CARD',
  reliesOn: ['basket'],
  family: 'information',
  title: pair('carte virtuelle de fidélité', 'virtual loyalty card'),
  event: pair('deuxième commande', 'second order'),
  delayHours: 24,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-LOY', 'K-REPEAT-12M'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'dev',
  consent: 'opt_in',
  exit: pair('carte utilisée', 'card used'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce && reach.customers >= 3000,
  message: () => ({
    hook: pair('Deux commandes : vous êtes de la maison.', 'Two orders: you are one of us.'),
    body: pair(
      'Votre carte garde le compte pour vous : la règle tient en une phrase et votre solde est visible à tout moment.',
      'Your card keeps count for you: the rule fits in one sentence and your balance is visible at any time.',
    ),
    cta: pair('Voir votre carte', 'See your card'),
  }),
  change: pair(
    'Une carte simple, règle en une phrase, solde visible.',
    'A simple card, one-sentence rule, visible balance.',
  ),
});
