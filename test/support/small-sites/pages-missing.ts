import { pathsOf, withPages } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

/** The home page lists the offers and one more, which the about page names too and which has no page. */
export const pagesMissing: PlantedProblem = {
  id: 'pages-missing',
  trade: dogGroomer,
  plant: (site) => {
    const names = [...site.trade.offers.map(({ name }) => name), 'Puppy introduction'];
    return withPages(site, (page) => {
      const list = page.path === '/' ? `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>` : '';
      const said = page.path === pathsOf.en.about ? '<p>We began with the puppy introduction, at home.</p>' : '';
      return { ...page, body: `${page.body}${list}${said}` };
    });
  },
};
