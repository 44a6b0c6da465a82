import { offerPath, siteOrigin, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** The pages of the site before the move still answer under their old names, and the home page links to some. */
export const twinGenerations: PlantedProblem = {
  id: 'twin-generations',
  trade: pianoTuner,
  plant: (site) => {
    const old = pianoTuner.offers.map(({ slug }, at): SitePage => {
      const page = site.pages.find(({ path }) => path === offerPath(pianoTuner, at))!;
      const path = `/ancien/${slug}.html`;
      return { ...page, path, canonical: siteOrigin + path };
    });
    const links = old.map(({ path, heading }) => `<a href="${path}">${heading}</a>`).join(' ');
    const own = site.pages.map((page) => (page.path === '/' ? { ...page, body: `${page.body}<p>${links}</p>` } : page));
    return { ...site, pages: [...own, ...old] };
  },
};
