import { news } from '../../planning/texts/kinds/news.ts';
import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCare = defineStep({
  id: 'R-CARE',
  reliesOn: ['parcel'],
  family: 'onboarding',
  roles: { first_use: 2 },
  title: pair("notice d'entretien et d'usage", 'care and use guide'),
  event: pair('le lendemain de la livraison', 'the day after delivery'),
  delayHours: 24,
  timing: 'delivery',
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-RETURN'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('lecture ou retour du produit', 'read or product returned'),
  fits: (reach) => reach.commerce,
  change: pair(
    "Une page d'entretien par matière, reliée à la fiche et au message.",
    'One care page per material, linked to the product page and to the message.',
  ),
  sent: true,
  text: news,
});
