import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCard = defineStep({
  id: 'R-CARD',
  reliesOn: ['basket'],
  family: 'information',
  title: pair('carte virtuelle de fidélité', 'virtual loyalty card'),
  task: pair('Donnez une carte de fidélité dès la deuxième commande', 'Give a loyalty card from the second order on'),
  event: pair('deuxième commande', 'second order'),
  delayHours: 24,
  isOnEvent: true,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-LOY'],
  hours: { low: 4, mode: 8, high: 14 },
  skill: 'dev',
  consent: 'opt_in',
  exit: pair('carte utilisée', 'card used'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce && reach.customers >= 3000,
  change: pair(
    'Une carte simple, règle en une phrase, solde visible.',
    'A simple card, one-sentence rule, visible balance.',
  ),
  sent: true,
  text: news,
});
