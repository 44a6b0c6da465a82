import { offerPath, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

/** Three offers of the menu are still to be written. */
export const unfinishedPages: PlantedProblem = {
  id: 'unfinished-pages',
  trade: bicycleWorkshop,
  plant: (site) => {
    const waiting = new Set([0, 1, 2].map((at) => offerPath(bicycleWorkshop, at)));
    return withPages(site, (page) =>
      waiting.has(page.path)
        ? { ...page, body: '<p>Contenu à venir prochainement, merci de votre patience.</p>' }
        : page,
    );
  },
};
