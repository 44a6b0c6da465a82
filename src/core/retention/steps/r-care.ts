import { arrival } from '../../planning/texts/kinds/after-sale/arrival.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCare = defineStep({
  id: 'R-CARE',
  reliesOn: ['parcel'],
  family: 'onboarding',
  roles: { first_use: 2 },
  title: pair('message d’arrivée du colis', 'message when the parcel has arrived'),
  task: pair('Écrivez à chaque client le lendemain de la livraison', 'Write to each customer the day after delivery'),
  event: pair('le lendemain de la livraison', 'the day after delivery'),
  delayHours: 24,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RETURN'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('colis en ordre, ou problème signalé', 'parcel in order, or a problem reported'),
  fits: (reach) => reach.commerce,
  change: pair(
    'Un message déclenché par la livraison, dans l’outil d’envoi : quoi vérifier, quoi faire si quelque chose manque, comment conserver.',
    'A message that the delivery sets off, in the sending tool: what to check, what to do if something is missing, how to keep it.',
  ),
  sent: true,
  text: arrival,
});
