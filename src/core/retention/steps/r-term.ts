import { laterOffer } from '../../planning/texts/kinds/later-offer.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rTerm = defineStep({
  id: 'R-TERM',
  family: 'path',
  roles: { longer_term: 1 },
  title: pair('formule plus longue, proposée à chaque client', 'longer plan, offered to every customer'),
  task: pair('Proposez une formule plus longue à chaque client', 'Offer a longer plan to every customer'),
  event: pair('un mois après le premier mois payé', 'one month after the first paid month'),
  delayHours: 720,
  timing: 'service_end',
  about: 'longerTerm',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-TERM-UP'],
  hours: { low: 3, mode: 5, high: 9 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('formule choisie ou refusée', 'plan chosen or declined'),
  fits: ({ later }) => later.longerTerm !== null,
  change: pair(
    'Montrer la formule longue sur la page des prix et dans l’espace client, et l’écrire une fois à chaque client actif, avant les mois où il pourrait s’arrêter.',
    'Show the longer plan on the pricing page and in the customer area, and write once to each active customer, before the months in which they might stop.',
  ),
  sent: true,
  text: laterOffer,
});
