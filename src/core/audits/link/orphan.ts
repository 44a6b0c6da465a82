import type { LinkGraph } from '../../graph/link-graph.ts';
import { orphans } from '../../graph/orphans.ts';
import { defineAudit } from '../audit.ts';
import { isStepPage } from '../page-kinds/step-pages.ts';
import { unprovenAbsence } from '../facts/completeness.ts';

export const linkOrphan = defineAudit({
  id: 'link.orphan',
  severity: 'high',
  weight: 4,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages orphelines', en: 'Orphan pages' },
  action: {
    fr: 'Faites un lien vers les pages qu’aucune autre ne cite',
    en: 'Link to the pages that no other page links to',
  },
  why: {
    fr: 'Aucune page lue n’y mène : on n’y vient que par son adresse, le plan de site ou un autre site, et les moteurs la jugent souvent secondaire. N’est annoncé que si toute l’exploration a pu se faire.',
    en: 'No page read leads there: people come only by its address, the sitemap or another site, and engines often judge it minor. Told only when the whole crawl could be done.',
  },
  examples: {
    bad: {
      '/': '<a href="/bols">Nos bols</a>',
      '/bols': '<h1>Nos bols</h1>',
      '/stages': '<h1>Nos stages de poterie</h1>',
    },
    good: {
      '/': '<a href="/bols">Nos bols</a> <a href="/stages">Nos stages</a>',
      '/bols': '<h1>Nos bols</h1>',
      '/stages': '<h1>Nos stages de poterie</h1>',
    },
  },
  needs: ['pages', 'home', 'linkGraph', 'crawl'],
  run: ({ pages, home, linkGraph, crawl }) => {
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    const candidates = new Uint8Array(linkGraph.urls.length);
    for (const page of pages) candidates[page.node] = page.indexable ? 1 : 0;
    for (const node of linkedByVariants(linkGraph)) candidates[node] = 0;
    const seed = linkGraph.nodeOf.get(crawl.seed);
    const entries = [seed, home?.node].filter((node): node is number => node !== undefined);
    const found = orphans(linkGraph, { complete: true, reasons: [], pages: candidates, entries });
    const lost = new Set(found.state === 'measured' ? found.nodes : []);
    return {
      checked: pages.filter((page) => page.indexable).length,
      findings: pages
        .filter((page) => lost.has(page.node) && !isStepPage(page))
        .map(({ record, content }) => ({
          page: record.url,
          message: record.inSitemap
            ? {
                fr: 'La page figure au plan de site, mais aucune page n’y mène.',
                en: 'The page is in the sitemap, but no page leads to it.',
              }
            : record.source === 'import'
              ? {
                  fr: 'Une source importée connaît la page, mais aucune page du site n’y mène.',
                  en: 'An imported source knows the page, but no page of the site leads to it.',
                }
              : { fr: 'Aucune page du site ne mène à celle-ci.', en: 'No page of the site leads to this one.' },
          evidence: { source: record.source, inSitemap: record.inSitemap, title: content?.title ?? null },
          fix: {
            fr: 'Ajoutez au moins trois liens depuis des pages du même thème, avec une ancre qui nomme le sujet ; si la page n’a plus d’utilité, redirigez-la et retirez-la du plan de site.',
            en: 'Add at least three links from pages on the same topic, with an anchor that names the subject; if the page is no longer useful, redirect it and take it out of the sitemap.',
          },
        })),
    };
  },
});

/**
 * Pages that others link to by an address whose canonical is the page: visitors reach them, and link.to_noncanonical
 * reports the links.
 */
function* linkedByVariants({ representative, in: { offsets, targets } }: LinkGraph): Generator<number> {
  for (let variant = 0; variant < representative.length; variant++) {
    const page = representative[variant]!;
    if (page === variant) continue;
    for (let at = offsets[variant]!; at < offsets[variant + 1]!; at++) {
      if (representative[targets[at]!] === page) continue;
      yield page;
      break;
    }
  }
}
