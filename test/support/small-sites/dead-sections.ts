import { articlePath, offerPath } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** A move lost the articles and the offers; the links stayed. */
export const deadSections: PlantedProblem = {
  id: 'dead-sections',
  trade: dogGroomer,
  plant: (site) => {
    const gone = new Set([
      ...dogGroomer.articles.map((_, at) => articlePath(dogGroomer, at)),
      ...dogGroomer.offers.map((_, at) => offerPath(dogGroomer, at)),
    ]);
    return { ...site, pages: site.pages.filter(({ path }) => !gone.has(path)) };
  },
};
