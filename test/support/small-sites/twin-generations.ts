import { paragraphs, siteOrigin, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** The pages of the site before the move still answer under their old names, and the home page links to some. */
export const twinGenerations: PlantedProblem = {
  id: 'twin-generations',
  trade: pianoTuner,
  plant: (site) => {
    const old = pianoTuner.offers.map(
      ({ name, slug, text }): SitePage => ({
        path: `/ancien/${slug}.html`,
        title: `${name} | ${pianoTuner.name}`,
        description: text[0]!.slice(0, 140),
        heading: name,
        body: paragraphs(pianoTuner, text),
        canonical: `${siteOrigin}/ancien/${slug}.html`,
      }),
    );
    const links = old.map(({ path, heading }) => `<a href="${path}">${heading}</a>`).join(' ');
    const own = site.pages.map((page) => (page.path === '/' ? { ...page, body: `${page.body}<p>${links}</p>` } : page));
    return { ...site, pages: [...own, ...old] };
  },
};
