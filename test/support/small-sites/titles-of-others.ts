import { offerPath, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop, dogGroomer } from './trades.ts';

/** The titles of two offers were replaced by that of a third. */
export const titlesOfOthers: PlantedProblem = {
  id: 'titles-of-others',
  trade: bicycleWorkshop,
  otherTrade: dogGroomer,
  plant: (site) => {
    const { trade } = site;
    const given = site.pages.find(({ path }) => path === offerPath(trade, 2))!;
    const taken = new Set([offerPath(trade, 0), offerPath(trade, 1)]);
    return withPages(site, (page) => (taken.has(page.path) ? { ...page, title: given.title } : page));
  },
};
