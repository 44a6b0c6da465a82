import { pair } from '../../values/text.ts';
import { defineStep } from '../retention-step.ts';

export const rCare = defineStep({
  id: 'R-CARE',
  reliesOn: ['parcel'],
  family: 'onboarding',
  roles: { first_use: 2 },
  title: pair("notice d'entretien et d'usage", 'care and use guide'),
  event: pair('livraison', 'delivery'),
  delayHours: 24,
  channel: 'CH-EMAIL-AUTO',
  kpis: ['K-CLICK', 'K-RETURN'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'writing',
  consent: 'contract',
  exit: pair('lecture ou retour du produit', 'read or product returned'),
  fits: (reach) => reach.commerce,
  message: (about) => ({
    hook: pair(
      'Votre colis est arrivé : de quoi le garder longtemps.',
      'Your parcel has arrived: how to keep it for years.',
    ),
    body: pair(
      `En deux minutes, vous saurez comment utiliser et entretenir « ${about.offer} » : ${about.proof}. Si quelque chose est arrivé abîmé, répondez à ce message avec une photo, vous n'avez aucun formulaire à remplir.`,
      `In two minutes you will know how to use and care for “${about.offer}”: ${about.proof}. If anything arrived damaged, reply to this message with a photo; you have no form to fill in.`,
    ),
    cta: pair('Lire la notice', 'Read the care guide'),
  }),
  change: pair(
    "Une page d'entretien par matière, reliée à la fiche et au message.",
    'One care page per material, linked to the product page and to the message.',
  ),
});
