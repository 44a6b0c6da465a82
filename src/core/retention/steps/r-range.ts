import { otherOffers } from '../../planning/texts/kinds/after-sale/other-offers.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rRange = defineStep({
  id: 'R-RANGE',
  family: 'information',
  roles: { news: 3 },
  title: pair('ce que nous faisons aussi', 'what else we do'),
  task: pair(
    'Présentez à chaque client vos autres offres et leurs prix',
    'Tell each customer about your other offers and their prices',
  ),
  event: pair('quarante-cinq jours après avoir reçu ou commencé', 'forty-five days after receiving or starting'),
  delayHours: 1080,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CLICK'],
  hours: { low: 1, mode: 2, high: 4 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair('autre offre prise, ou désinscription', 'another offer taken, or unsubscribe'),
  change: pair(
    'Un message automatique, une fois par client, avec les autres offres et leurs prix.',
    'One automatic message, once for each customer, with the other offers and their prices.',
  ),
  sent: true,
  text: otherOffers,
});
