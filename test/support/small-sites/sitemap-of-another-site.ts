import { siteOrigin } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { pianoTuner } from './trades.ts';

/** The sitemap of the theme's demonstration was published with the site. */
export const sitemapOfAnotherSite: PlantedProblem = {
  id: 'sitemap-of-another-site',
  trade: pianoTuner,
  plant: (site) => {
    const demo = Array.from({ length: 30 }, (_, at) => `${siteOrigin}/portfolio/project-${at + 1}.html`);
    const urls = [`${siteOrigin}/`, ...demo].map((url) => `<url><loc>${url}</loc></url>`).join('');
    return {
      ...site,
      others: { '/sitemap.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>` },
    };
  },
};
