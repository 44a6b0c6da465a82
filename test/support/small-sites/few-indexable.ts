import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

/** The noindex of the site under construction was left on all pages but the home page. */
export const fewIndexable: PlantedProblem = {
  id: 'few-indexable',
  trade: bicycleWorkshop,
  plant: (site) =>
    withPages(site, (page) =>
      page.path === '/' ? page : { ...page, head: `${page.head ?? ''}<meta name="robots" content="noindex">` },
    ),
};
