import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rReorder = defineStep({
  id: 'R-REORDER',
  reliesOn: ['basket', 'replenishment'],
  family: 'path',
  roles: { continuity: 1, next_purchase: 1 },
  title: pair('réassort en un clic', 'one-click reorder'),
  event: pair('avant la date habituelle de la commande suivante', 'before the usual date of the next order'),
  delayHours: 0,
  timing: 'next_use',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-TOLD-BACK', 'K-REORD'],
  hours: { low: 3, mode: 5, high: 8 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('commande ou désinscription', 'order or unsubscribe'),
  fits: (reach) => reach.commerce,
  change: pair(
    'Un lien qui remplit le panier avec la dernière commande, modifiable.',
    'A link that fills the basket with the last order, editable.',
  ),
  sent: true,
  text: news,
});
