import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The home page kept the directive of the waiting page that it replaced. */
export const homeHidden: PlantedProblem = {
  id: 'home-hidden',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => (page.path === '/' ? { ...page, head: '<meta name="robots" content="noindex">' } : page)),
};
