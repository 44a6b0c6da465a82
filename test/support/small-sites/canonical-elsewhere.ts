import { siteOrigin, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The canonical keeps the folder of the site before it moved. */
export const canonicalElsewhere: PlantedProblem = {
  id: 'canonical-elsewhere',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => (page.path === '/' ? page : { ...page, canonical: `${siteOrigin}/wp${page.path}` })),
};
