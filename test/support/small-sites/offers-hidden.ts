import { offerPath, pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The hub of offers and two offers have noindex, and the menu shows them. */
export const offersHidden: PlantedProblem = {
  id: 'offers-hidden',
  trade: dogGroomer,
  plant: (site) => {
    const hidden = new Set([pathsOf.en.offers, offerPath(dogGroomer, 0), offerPath(dogGroomer, 1)]);
    const menu = [...site.menu, { path: offerPath(dogGroomer, 0), label: 'Full groom' }];
    return withPages({ ...site, menu }, (page) =>
      hidden.has(page.path) ? { ...page, head: '<meta name="robots" content="noindex, follow">' } : page,
    );
  },
};
