import { reorder } from '../../planning/texts/kinds/after-sale/reorder.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rReorder = defineStep({
  id: 'R-REORDER',
  reliesOn: ['basket', 'replenishment'],
  family: 'path',
  roles: { continuity: 1, next_purchase: 1 },
  title: pair('réassort en un clic', 'one-click reorder'),
  task: pair(
    'Permettez de refaire la dernière commande en un geste',
    'Let customers repeat their last order in one step',
  ),
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
    'Un message avec la dernière commande : une réponse la refait ; un lien vers le panier rempli, là où la boutique le permet.',
    'A message with the last order: a reply repeats it; a link to the filled basket, where the shop allows one.',
  ),
  sent: true,
  text: reorder,
});
