import { articlePath, paragraphs, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

/** The articles name the offers and link to none. */
export const articlesLeadNowhere: PlantedProblem = {
  id: 'articles-lead-nowhere',
  trade: bicycleWorkshop,
  plant: (site) =>
    withPages(site, (page) => {
      const at = bicycleWorkshop.articles.findIndex((_, number) => articlePath(bicycleWorkshop, number) === page.path);
      return at < 0 ? page : { ...page, body: paragraphs(bicycleWorkshop, bicycleWorkshop.articles[at]!.text, false) };
    }),
};
