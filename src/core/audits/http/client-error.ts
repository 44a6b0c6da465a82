import { defineAudit } from '../audit.ts';
import { usesOf } from '../links/link-uses.ts';
import { hasVisitsOrImpressions } from '../facts/imported-facts.ts';
import { isClientErrorStatus } from '../facts/page-state.ts';
import { pagesWith } from '../facts/page-traits.ts';

export const httpClientError = defineAudit({
  id: 'http.client_error',
  severity: 'high',
  weight: 4,
  effort: 'hours',
  title: { fr: 'Pages introuvables (4xx) sans lien', en: 'Pages not found (4xx) without a link' },
  action: {
    fr: 'Rétablissez ou redirigez les pages introuvables',
    en: 'Restore or redirect the pages that are not found',
  },
  why: {
    fr: 'Aucun lien du site ne mène à ces adresses, mais la liste importée ou la mesure d’audience les connaissent : qui les suit tombe sur une impasse.',
    en: 'No link of the site leads to these addresses, but the imported list or the analytics know them: whoever follows them meets a dead end.',
  },
  examples: {
    bad: {
      '/': '<h1>Motoculture à Limoges</h1>',
      '/tondeuses-2023': { status: 404 },
      imports: {
        'crawl.csv': 'Address,Content Type,Status Code,Inlinks\nhttps://exemple.fr/tondeuses-2023,text/html,200,5',
      },
    },
    good: {
      '/': '<h1>Motoculture à Limoges</h1>',
      '/tondeuses-2023': { to: '/' },
      imports: {
        'crawl.csv': 'Address,Content Type,Status Code,Inlinks\nhttps://exemple.fr/tondeuses-2023,text/html,200,5',
      },
    },
  },
  needs: ['pages', 'imported', 'links'],
  run: ({ pages, imported, links }) => {
    const lost = pagesWith(pages, 'unusual answer').filter(
      ({ record }) => record.source !== 'link' && isClientErrorStatus(record.status),
    );
    // link.broken_internal reports a dead page that has links, with every link to fix.
    const uses = usesOf({ pages, links }, lost, 'opening');
    // http.visited_missing reports the addresses that people still request, sitemap.non_200 those of the sitemap.
    const unlinked = lost.filter(
      (page) => !page.record.inSitemap && !uses.has(page) && !hasVisitsOrImpressions(page.record.url, imported),
    );
    return {
      checked: pages.length,
      findings: unlinked.map(({ record }) => {
        const { url, status, source } = record;
        return {
          page: url,
          message: {
            fr: `L’adresse répond ${status} ; aucune page lue n’y mène.`,
            en: `The address answers ${status}; no page that was read leads to it.`,
          },
          evidence: { status, source },
          fix: {
            fr: 'Rétablissez la page, ou redirigez l’adresse (301) vers la page la plus proche par le sujet.',
            en: 'Restore the page, or redirect the address (301) to the page closest in subject.',
          },
        };
      }),
    };
  },
});
