import { defineAudit } from '../audit.ts';

export const sitemapLastmodUniform = defineAudit({
  id: 'sitemap.lastmod_uniform',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Dates identiques dans le plan de site', en: 'Identical dates in the sitemap' },
  action: {
    fr: 'Donnez la vraie date de chaque page dans le plan de site',
    en: 'Give the real date of each page in the sitemap',
  },
  why: {
    fr: 'Quand toutes les pages portent la même date, le moteur cesse de croire vos dates et revient moins vite sur les vraies nouveautés.',
    en: 'When all pages carry one date, engines stop believing your dates and come back later for real news.',
  },
  thresholds: {
    entries: { value: 10, unit: 'dated addresses', source: 'fewer may well share a day' },
  },
  examples: {
    bad: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml':
        '<urlset><!-- 10 × <url><loc>https://exemple.fr/livre-{n}</loc><lastmod>2027-03-01</lastmod></url> --></urlset>',
    },
    good: {
      '/': '<h1>Librairie</h1>',
      '/sitemap.xml':
        '<urlset><!-- 10 × <url><loc>https://exemple.fr/livre-{n}</loc><lastmod>20{n}-03-01</lastmod></url> --></urlset>',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => ({
    checked: crawl.sitemaps.length,
    findings: crawl.sitemaps
      .filter((sitemap) => sitemap.lastmods >= 10 && sitemap.distinctLastmods === 1)
      .map(({ url, lastmods }) => ({
        page: url,
        message: {
          fr: `Les ${lastmods} adresses datées portent toutes la même date.`,
          en: `All ${lastmods} dated addresses carry the same date.`,
        },
        evidence: { lastmods },
        fix: {
          fr: 'Donnez à lastmod la date du dernier changement de chaque page, ou retirez lastmod.',
          en: 'Give lastmod the date of each page’s last change, or remove lastmod.',
        },
      })),
  }),
});
