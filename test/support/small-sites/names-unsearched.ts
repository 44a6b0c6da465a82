import { withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { bicycleWorkshop } from './trades.ts';

/** The title of the home page is the name of the company, its main heading a slogan, and no offer names the town. */
export const namesUnsearched: PlantedProblem = {
  id: 'names-unsearched',
  trade: bicycleWorkshop,
  plant: (site) => {
    const { name, town } = site.trade;
    const placeless = (text: string): string => text.replace(new RegExp(` (?:à|in) ${town}`), '');
    return withPages(site, (page) =>
      page.path === '/'
        ? { ...page, title: name, heading: '…' }
        : { ...page, title: placeless(page.title), heading: placeless(page.heading) },
    );
  },
};
