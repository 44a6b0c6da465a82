import { offerPath, pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer, pianoTuner } from './trades.ts';

/** A script writes the text of the offers and of their list; home page, articles and contact are complete. */
export const mainPagesEmpty: PlantedProblem = {
  id: 'main-pages-empty',
  trade: pianoTuner,
  otherTrade: dogGroomer,
  plant: (site) => {
    const { trade } = site;
    const drawn = new Set<string>([
      pathsOf[trade.lang].offers,
      ...trade.offers.map((_offer, at) => offerPath(trade, at)),
    ]);
    return withPages(site, (page) =>
      drawn.has(page.path)
        ? { ...page, body: '<div id="app"></div>', head: '<script src="/app.js" defer></script>' }
        : page,
    );
  },
};
