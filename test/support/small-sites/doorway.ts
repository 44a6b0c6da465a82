import { offerPath, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

const towns = ['Auray', 'Theix', 'Séné', 'Arradon', 'Elven', 'Ploeren', 'Sarzeau', 'Surzur', 'Questembert', 'Baden'];

/** One text about ten towns. */
export const doorway: PlantedProblem = {
  id: 'doorway',
  trade: bicycleWorkshop,
  plant: (site) => {
    const pages = towns.map((town): SitePage => {
      const slug = town.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
      return {
        path: `/reparation-velo-${slug}`,
        title: `Réparation de vélos à ${town} | ${bicycleWorkshop.name}`,
        description: `Votre réparateur de vélos à ${town} et alentour, devis gratuit.`,
        heading: `Réparation de vélos à ${town}`,
        body: `<p>Vous cherchez un réparateur de vélos à ${town} ? Notre équipe se déplace à ${town} et dans les communes voisines pour réviser, dépanner et entretenir tous les vélos, avec le sérieux qui a fait notre réputation depuis des années.</p><p>Pour une crevaison, un frein usé ou une roue voilée à ${town}, appelez-nous : nous intervenons sous quarante-huit heures, à prix juste et avec un devis clair. Voyez aussi notre <a href="${offerPath(bicycleWorkshop, 0)}">révision complète</a>.</p>`,
      };
    });
    const links = pages.map(({ path, heading }) => `<a href="${path}">${heading}</a>`).join(' ');
    const own = site.pages.map((page) => (page.path === '/' ? { ...page, body: `${page.body}<p>${links}</p>` } : page));
    return { ...site, pages: [...own, ...pages] };
  },
};
