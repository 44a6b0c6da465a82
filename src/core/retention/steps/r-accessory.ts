import { laterOffer } from '../../planning/texts/kinds/later-offer.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rAccessory = defineStep({
  id: 'R-ACCESSORY',
  family: 'path',
  roles: { accessory: 1, continuity: 4 },
  title: pair('ce qui va avec le premier achat', 'what goes with the first purchase'),
  task: pair(
    'Proposez à chaque client ce qui va avec son premier achat',
    'Offer each customer what goes with the first purchase',
  ),
  event: pair('trois semaines après la livraison', 'three weeks after delivery'),
  delayHours: 504,
  timing: 'delivery',
  about: 'accessory',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-ACC-ORDER'],
  hours: { low: 2, mode: 4, high: 7 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('commande ou désinscription', 'order or unsubscribe'),
  closedTo: ['L-HEALTH'],
  fits: ({ later }) => later.accessory !== null,
  change: pair(
    'Proposer seulement ce qui va avec ce que la personne possède, avec la référence compatible.',
    'Offer only what goes with what the person owns, with the reference that fits.',
  ),
  sent: true,
  text: laterOffer,
});
