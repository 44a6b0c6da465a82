import type { CrawlFacts } from '../../pages/page.ts';
import { isOfOriginal } from '../../pages/site-copy.ts';
import { defineAudit, type NotMeasured } from '../audit.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { pathsIn } from '../wording.ts';

export const sitemapCoverage = defineAudit({
  id: 'sitemap.coverage',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Pages indexables absentes du plan de site', en: 'Indexable pages absent from the sitemap' },
  action: { fr: 'Ajoutez les pages qui manquent au plan de site', en: 'Add the pages that the sitemap lacks' },
  why: {
    fr: 'Un plan incomplet cache une partie de vos pages aux moteurs et fausse les rapports de couverture.',
    en: 'An incomplete sitemap hides part of your pages from engines and distorts coverage reports.',
  },
  thresholds: {
    share: { value: 10, unit: '%', source: 'squirrelscan: more than 10 % and more than 5 pages' },
  },
  examples: {
    bad: {
      '/': '<!-- 12 × <a href="/atelier-{n}">Atelier {n}</a> -->',
      '/atelier-{1-12}': '<h1>Atelier {n}</h1>',
      '/sitemap.xml': '<urlset><url><loc>https://exemple.fr/</loc></url></urlset>',
    },
    good: {
      '/': '<!-- 12 × <a href="/atelier-{n}">Atelier {n}</a> -->',
      '/atelier-{1-12}': '<h1>Atelier {n}</h1>',
    },
  },
  needs: ['pages', 'indexablePages', 'crawl', 'copy'],
  run: ({ pages, indexablePages, crawl, copy }) => {
    if (!crawl.sitemaps.some((sitemap) => sitemap.status === 200 && sitemap.urls > 0))
      return { checked: 0, findings: [] };
    // A sitemap lists the pages of a copy by their public addresses.
    if (crawl.sitemaps.some(({ foreign }) => foreign.some((url) => isOfOriginal(copy, url))))
      return { checked: 0, findings: [] };
    if (crawl.sitemaps.some(isUnknown)) return unread;
    // Plug-ins do not list later pages of lists, and need not.
    const expected = indexablePages.filter(isFirstPage);
    // Listed with or without its final slash, a page is listed: sitemap.non_200 reports the redirect.
    const listed = new Set(pages.flatMap(({ record }) => (record.inSitemap ? [withoutSlash(record.url)] : [])));
    const absent = expected.filter((page) => !listed.has(withoutSlash(page.record.url)));
    if (absent.length <= 5 || absent.length <= 0.1 * expected.length) return { checked: expected.length, findings: [] };
    const urls = absent.map((page) => page.record.url);
    return {
      checked: expected.length,
      findings: [
        {
          page: null,
          message: {
            fr: `${absent.length} pages indexables sur ${expected.length} manquent au plan de site (${pathsIn(urls)}…).`,
            en: `${absent.length} of ${expected.length} indexable pages are missing from the sitemap (${pathsIn(urls)}…).`,
          },
          evidence: { pages: absent.length, of: expected.length, urls: urls.slice(0, 1000) },
          fix: {
            fr: 'Ajoutez au plan de site les types de contenus oubliés ; excluez de l’index les pages qui n’ont pas à y figurer.',
            en: 'Add the forgotten content types to the sitemap; keep out of the index the pages that should not be there.',
          },
        },
      ],
    };
  },
});

const withoutSlash = (url: string): string => url.replace(/\/$/, '');

/** True for a sitemap with unknown entries: it did not answer, or is beyond the limits of the crawl. */
function isUnknown({ status, issues }: CrawlFacts['sitemaps'][number]): boolean {
  return status === null || status >= 500 || issues.includes('too-many-urls');
}

const unread: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré\u202f: un plan de site annoncé n’a pas été lu en entier, et une page peut y figurer.',
    en: 'Not measured: an announced sitemap was not read to its end, and a page may be listed there.',
  },
  fix: {
    fr: 'Rétablissez les plans de site annoncés, puis relancez l’audit.',
    en: 'Restore the announced sitemaps, then run the audit again.',
  },
};
