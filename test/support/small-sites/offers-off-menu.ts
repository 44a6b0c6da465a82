import { offerPath, pathsOf, paragraphs, type SitePlan, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The offers are reached from the page of prices alone. */
export const offersOffMenu: PlantedProblem = {
  id: 'offers-off-menu',
  trade: dogGroomer,
  plant: (site): SitePlan => {
    const { trade } = site;
    const { offers } = pathsOf[trade.lang];
    const path = trade.lang === 'fr' ? '/tarifs' : '/prices';
    const label = trade.lang === 'fr' ? 'Tarifs' : 'Prices';
    const rows = trade.offers.map(
      ({ name }, at) => `<li><a href="${offerPath(trade, at)}">${name}</a>, ${45 + 20 * at} €</li>`,
    );
    return withPages(
      { ...site, menu: site.menu.map((entry) => (entry.path === offers ? { path, label } : entry)) },
      (page) => {
        if (page.path === '/') return { ...page, body: paragraphs(trade, trade.home.text, false) };
        if (page.path !== offers) return page;
        const title = `${label} | ${trade.name}, ${trade.town}`;
        return { ...page, path, title, heading: label, body: `<ul>${rows.join('')}</ul>` };
      },
    );
  },
};
