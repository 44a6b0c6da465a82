import { offerPath, pathsOf, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

const more = {
  name: 'Montage à la carte',
  text: [
    'Vous apportez un cadre, nous montons le vélo qui va avec : choix des pièces ensemble, pressage des cuvettes, coupe de la fourche et premier réglage. Comptez cent quatre-vingts euros de main-d’œuvre et une semaine, hors délais de livraison des fabricants.',
  ],
};

/** The offers are sections of one page and have no page of their own. */
export const onePageManyOffers: PlantedProblem = {
  id: 'one-page-many-offers',
  trade: bicycleWorkshop,
  plant: (site) => {
    const sections = [...bicycleWorkshop.offers, more].map(
      ({ name, text }) => `<h2>${name}</h2>${text.map((one) => `<p>${one}</p>`).join('')}`,
    );
    const gone = new Set(bicycleWorkshop.offers.map((_, at) => offerPath(bicycleWorkshop, at)));
    const pages = site.pages
      .filter(({ path }) => !gone.has(path))
      .map((page): SitePage => {
        const body = page.path === pathsOf.fr.offers ? sections.join('\n') : page.body;
        return { ...page, body: body.replaceAll(/href="\/prestations\/[^"]*"/g, `href="${pathsOf.fr.offers}"`) };
      });
    return { ...site, pages };
  },
};
