import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The title of the site on every page. */
export const sameTitles: PlantedProblem = {
  id: 'same-titles',
  trade: dogGroomer,
  plant: (site) => withPages(site, (page) => ({ ...page, title: 'Hello and welcome! | Fernbank' })),
};
