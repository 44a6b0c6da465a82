import { defineAudit } from '../audit.ts';
import { pathsIn } from '../wording.ts';
import { isAnnounced } from './unreachable.ts';

export const sitemapMissing = defineAudit({
  id: 'sitemap.missing',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Plan de site XML absent', en: 'XML sitemap missing' },
  action: {
    fr: 'Publiez un plan de site pour les moteurs (sitemap.xml)',
    en: 'Publish a sitemap for search engines (sitemap.xml)',
  },
  why: {
    fr: 'Le plan de site donne au moteur la liste de vos pages et leurs dates : sans lui, les nouveautés et les pages peu citées sont découvertes tard. Un petit site bien maillé peut s’en passer : le défaut est moyen.',
    en: 'The sitemap gives engines the list of your pages and their dates: without it news and seldom linked pages are discovered late. A small site with good links can do without: the fault is a medium one.',
  },
  examples: {
    bad: {
      '/': '<a href="/horaires">Horaires</a>',
      '/horaires': '<h1>Horaires</h1>',
      '/robots.txt': 'User-agent: *\nAllow: /',
      '/sitemap.xml': { status: 404 },
    },
    good: {
      '/': '<a href="/horaires">Horaires</a>',
      '/horaires': '<h1>Horaires</h1>',
      '/sitemap.xml':
        '<urlset><url><loc>https://exemple.fr/</loc></url><url><loc>https://exemple.fr/horaires</loc></url></urlset>',
    },
  },
  needs: ['indexablePages', 'crawl'],
  run: ({ indexablePages, crawl }) => {
    // A site of one page needs no sitemap.
    if (crawl.complete && indexablePages.length === 1) return { checked: 0, findings: [] };
    // The usual address is recorded only when it answers; an announced file that fails is reported by sitemap.unreachable.
    const tried = crawl.sitemaps.map(({ url, status }) => ({ url, status }));
    const found = crawl.sitemaps.some(({ status, kind }) => status === 200 && kind !== 'unknown');
    const failed = tried.some((sitemap) => sitemap.status !== 200 && isAnnounced(crawl, sitemap.url));
    if (found || failed) return { checked: 1, findings: [] };
    return {
      checked: 1,
      findings: [
        {
          page: null,
          message:
            tried.length > 0
              ? {
                  fr: `Aucun plan de site ne se lit : ${pathsIn(tried.map(({ url }) => url))}.`,
                  en: `No sitemap can be read: ${pathsIn(tried.map(({ url }) => url))}.`,
                }
              : {
                  fr: 'Le site n’a pas de plan de site : robots.txt n’en annonce pas et /sitemap.xml n’existe pas.',
                  en: 'The site has no sitemap: robots.txt announces none and /sitemap.xml does not exist.',
                },
          evidence: {
            tried: tried.length > 0 ? tried : [{ url: new URL('/sitemap.xml', crawl.seed).href, status: null }],
          },
          fix: {
            fr: 'Faites produire /sitemap.xml par votre outil de publication, puis annoncez-le dans robots.txt et dans la Search Console.',
            en: 'Have your publishing tool produce /sitemap.xml, then announce it in robots.txt and in Search Console.',
          },
        },
      ],
    };
  },
});
