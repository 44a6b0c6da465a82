import { addressesTo } from '../../graph/inbound-pages.ts';
import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { pathsIn } from '../wording.ts';

export const linkOnlyFromNoequity = defineAudit({
  id: 'link.only_from_noequity',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages citées seulement par des pages exclues', en: 'Pages linked only from excluded pages' },
  action: {
    fr: 'Citez ces pages depuis une page que les moteurs montrent',
    en: 'Link these pages from a page that search engines show',
  },
  why: {
    fr: 'Les seules pages qui mènent ici sont hors de l’index ou ont une autre adresse canonique : leurs liens finissent par ne plus compter.',
    en: 'The only pages that lead here are out of the index or have another canonical: their links come to count for nothing.',
  },
  examples: {
    bad: {
      '/': '<a href="/plan">Plan du site</a>',
      '/plan': '<meta name="robots" content="noindex"><a href="/jardin">Jardin</a>',
      '/jardin': '<h1>Le jardin</h1>',
    },
    good: {
      '/': '<a href="/plan">Plan du site</a> <a href="/jardin">Le jardin</a>',
      '/plan': '<meta name="robots" content="noindex"><a href="/jardin">Jardin</a>',
      '/jardin': '<h1>Le jardin</h1>',
    },
  },
  needs: ['indexablePages', 'pages', 'home', 'linkGraph', 'crawl'],
  run: ({ indexablePages, pages, home, linkGraph, crawl }) => {
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    const passesValue = new Uint8Array(linkGraph.urls.length);
    for (const page of pages) passesValue[page.node] = page.indexable ? 1 : 0;
    const addresses = addressesTo(linkGraph);
    return judgePages(
      indexablePages.filter((page) => page !== home && page.inlinks > 0),
      (_, { node }) => {
        const { offsets, targets } = linkGraph.in;
        const sources = addresses(node).map((address) => targets.subarray(offsets[address], offsets[address + 1]));
        // Stops at the first linking page that passes value: nearly always the first one.
        if (sources.some((own) => own.some((source) => passesValue[source] === 1))) return null;
        const urls = sources.flatMap((own) => Array.from(own, (source) => linkGraph.urls[source]!));
        return {
          message: {
            fr: `Cette page n’est citée que par des pages exclues : ${pathsIn(urls)}.`,
            en: `This page is linked only from excluded pages: ${pathsIn(urls)}.`,
          },
          evidence: { sources: urls.slice(0, 100), inlinks: urls.length },
          fix: {
            fr: 'Citez-la depuis au moins une page indexable du même thème.',
            en: 'Link to it from at least one indexable page on the same topic.',
          },
        };
      },
    );
  },
});
