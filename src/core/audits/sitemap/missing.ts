import { defineAudit } from '../audit.ts';

export const sitemapMissing = defineAudit({
  id: 'sitemap.missing',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Plan de site XML absent', en: 'XML sitemap missing' },
  why: {
    fr: 'Le plan de site donne au moteur la liste de vos pages et leurs dates : sans lui, les nouveautés et les pages peu citées sont découvertes tard.',
    en: 'The sitemap gives engines the list of your pages and their dates: without it news and seldom linked pages are discovered late.',
  },
  needs: ['indexablePages', 'crawl'],
  run: ({ indexablePages, crawl }) => {
    // Who reads the home page of such a site has read the site.
    if (crawl.complete && indexablePages.length === 1) return { checked: 0, findings: [] };
    const found = crawl.sitemaps.some((sitemap) => sitemap.status === 200 && sitemap.kind !== 'unknown');
    if (found) return { checked: 1, findings: [] };
    return {
      checked: 1,
      findings: [
        {
          page: null,
          message: {
            fr: 'Aucun plan de site lisible n’a été trouvé, ni à l’adresse usuelle ni dans robots.txt.',
            en: 'No readable sitemap was found, neither at the usual address nor in robots.txt.',
          },
          evidence: { tried: crawl.sitemaps.map((sitemap) => ({ url: sitemap.url, status: sitemap.status })) },
          fix: {
            fr: 'Faites produire /sitemap.xml par votre outil de publication, puis annoncez-le dans robots.txt et dans la Search Console.',
            en: 'Have your publishing tool produce /sitemap.xml, then announce it in robots.txt and in Search Console.',
          },
        },
      ],
    };
  },
});
