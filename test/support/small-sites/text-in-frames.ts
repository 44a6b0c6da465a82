import { type SitePage, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop, dogGroomer } from './trades.ts';

const fileOf = ({ path }: SitePage): string => `/cadres${path}.htm`;

/** The text of every page but the home page is in a file of its own, which the page shows in a frame. */
export const textInFrames: PlantedProblem = {
  id: 'text-in-frames',
  trade: bicycleWorkshop,
  otherTrade: dogGroomer,
  plant: (site) => {
    const framed = site.pages.filter(({ path }) => path !== '/');
    const files = framed.map((page): [string, string] => [
      fileOf(page),
      `<html lang="${site.lang}"><head><title>${page.title}</title></head><body>${page.body}</body></html>`,
    ]);
    const own = withPages(site, (page) =>
      page.path === '/' ? page : { ...page, body: `<iframe src="${fileOf(page)}" width="600" height="350"></iframe>` },
    );
    return { ...own, others: { ...site.others, ...Object.fromEntries(files) } };
  },
};
