import { siteOrigin, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** The template writes the address of the home page on every page. */
export const canonicalOneForMany: PlantedProblem = {
  id: 'canonical-one-for-many',
  trade: pianoTuner,
  plant: (site) => withPages(site, (page) => ({ ...page, canonical: `${siteOrigin}/` })),
};
