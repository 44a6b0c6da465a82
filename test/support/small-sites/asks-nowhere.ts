import { pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop, dogGroomer } from './trades.ts';

/** The telephone, the e-mail and every link to ask are on the contact page alone, which only the menu leads to. */
export const asksNowhere: PlantedProblem = {
  id: 'asks-nowhere',
  trade: bicycleWorkshop,
  otherTrade: dogGroomer,
  plant: (site) => {
    const contact = pathsOf[site.trade.lang].contact;
    const asking = new RegExp(`<a href="${contact}">([^<]*)</a>`, 'g');
    const silent = withPages(site, (page) => ({ ...page, body: page.body.replaceAll(asking, '$1') }));
    return { ...silent, call: '/', mail: '/' };
  },
};
