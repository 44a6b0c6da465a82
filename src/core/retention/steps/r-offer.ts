import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rOffer = defineStep({
  id: 'R-OFFER',
  family: 'information',
  roles: { novelty: 2 },
  title: pair('nouveauté en avant-première', 'early access'),
  task: pair(
    'Montrez vos nouveautés à vos clients avant tout le monde',
    'Show customers what is new before everybody else',
  ),
  event: pair('lancement', 'launch'),
  delayHours: 0,
  isOnEvent: true,
  channel: 'CH-EMAIL-NL',
  kpis: ['K-EMAIL-CR'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'email',
  consent: 'opt_in',
  exit: pair("achat ou fin de l'avant-première", 'purchase or end of early access'),
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.commerce,
  change: pair(
    'Réserver la nouveauté aux clients pendant quelques jours, sans remise.',
    'Keep the novelty for customers for a few days, without a discount.',
  ),
  sent: true,
  text: news,
});
