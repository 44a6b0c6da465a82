import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

const date = '<meta property="article:published_time" content="2019-03-12">';

/** The last article is seven years old. */
export const outOfDate: PlantedProblem = {
  id: 'out-of-date',
  trade: pianoTuner,
  plant: (site) =>
    withPages(site, (page) =>
      page.path.startsWith('/conseils/') ? { ...page, head: `${page.head ?? ''}${date}` } : page,
    ),
};
