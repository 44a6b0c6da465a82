import { pathsOf, type SitePlan } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';
import { withoutOffers } from './without-offers.ts';

const names = [
  'Révision complète',
  'Roues sur mesure',
  'Freins hydrauliques',
  'Vélos de location',
  'Montage à la carte',
  'Remise en route après l’hiver',
  'Réparation de crevaison',
  'Pose de sièges pour enfants',
  'Marquage contre le vol',
];

/** The page of the services is a list of names. */
export const offersOnlyListed: PlantedProblem = {
  id: 'offers-only-listed',
  trade: bicycleWorkshop,
  plant: (site): SitePlan => {
    const hub = site.pages.find(({ path }) => path === pathsOf.fr.offers)!;
    const body = `<p>L’atelier travaille sur tous les vélos, neufs ou anciens, du mardi au samedi.</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
    const bare = withoutOffers(site);
    return { ...bare, menu: site.menu, pages: [...bare.pages, { ...hub, body }] };
  },
};
