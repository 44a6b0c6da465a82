import { defineAudit } from '../audit.ts';
import { scriptedMenus } from '../facts/completeness.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';

export const linkDepth = defineAudit({
  id: 'link.depth',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages trop profondes', en: 'Pages too deep' },
  action: {
    fr: 'Rapprochez de l’accueil les pages trop lointaines',
    en: 'Bring the remote pages closer to the home page',
  },
  why: {
    fr: 'Au-delà de cinq clics de l’accueil (trois pour une page prioritaire), une page est moins visitée, moins explorée et reçoit moins de valeur.',
    en: 'Beyond five clicks from the home page (three for a priority page), a page is visited less, crawled less and receives less value.',
  },
  thresholds: {
    priority: { value: 3, unit: 'clicks', source: 'Semrush; for the pages that matter to the company' },
    all: { value: 5, unit: 'clicks', source: 'beyond SEOnaut’s 4, for archives are legitimately deep' },
  },
  examples: {
    bad: {
      '/': '<a href="/niveau-1">Suite</a>',
      '/niveau-1': '<a href="/niveau-2">Suite</a>',
      '/niveau-2': '<a href="/niveau-3">Suite</a>',
      '/niveau-3': '<a href="/niveau-4">Suite</a>',
      '/niveau-4': '<a href="/niveau-5">Suite</a>',
      '/niveau-5': '<a href="/niveau-6">Suite</a>',
      '/niveau-6': '<h1>Tarifs des mariages</h1>',
    },
    good: {
      '/': '<a href="/niveau-1">Suite</a> <a href="/niveau-6">Tarifs des mariages</a>',
      '/niveau-1': '<a href="/niveau-2">Suite</a>',
      '/niveau-2': '<a href="/niveau-3">Suite</a>',
      '/niveau-3': '<a href="/niveau-4">Suite</a>',
      '/niveau-4': '<a href="/niveau-5">Suite</a>',
      '/niveau-5': '<a href="/niveau-6">Suite</a>',
      '/niveau-6': '<h1>Tarifs des mariages</h1>',
    },
  },
  needs: ['indexablePages', 'htmlPages', 'priorityUrls', 'home', 'links', 'crawl'],
  run: ({ indexablePages, htmlPages, priorityUrls, home, links, crawl }) =>
    scriptedMenus(home, crawl) ??
    framingOf({ htmlPages, links }).site ??
    // The tenth page of a list is ten clicks away by design; pages linked from it alone are reported themselves.
    judgePages(indexablePages.filter(isFirstPage), (_, { depth, record }) => {
      const limit = priorityUrls?.has(record.url) ? 3 : 5;
      if (depth === null || depth <= limit) return null;
      return {
        message: {
          fr: `La page se trouve à ${depth} clics de l’accueil.`,
          en: `The page is ${depth} clicks from the home page.`,
        },
        evidence: { depth, limit, priority: limit === 3 },
        fix: {
          fr: 'Rapprochez-la : un lien depuis sa page de rubrique, depuis une page déjà visitée ou depuis l’accueil.',
          en: 'Bring it closer: a link from its section page, from a page already visited or from the home page.',
        },
      };
    }),
});
