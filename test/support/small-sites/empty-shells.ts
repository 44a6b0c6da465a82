import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** A script writes the text of every page. */
export const emptyShells: PlantedProblem = {
  id: 'empty-shells',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) => ({
      ...page,
      body: '<div id="app"></div>',
      head: '<script src="/app.js" defer></script>',
    })),
};
