import { pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const notices = {
  fr: 'L’atelier est fermé pour congés jusqu’au 12 janvier 2025.',
  en: 'Please note: the salon is closed until 12 January 2025.',
};

/** The contact page announces a leave that ended long ago. */
export const expiredNotices: PlantedProblem = {
  id: 'expired-notices',
  trade: dogGroomer,
  plant: (site) =>
    withPages(site, (page) =>
      page.path === pathsOf[site.trade.lang].contact
        ? { ...page, body: `<p>${notices[site.trade.lang]}</p>${page.body}` }
        : page,
    ),
};
