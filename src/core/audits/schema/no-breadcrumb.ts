import { defineAudit } from '../audit.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { isLanguageFolder } from '../texts/language-names.ts';
import { mainHeading, ownName, sharedNames, type SharedNames } from '../texts/own-names.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { segmentsOf } from '../wording.ts';

export const schemaNoBreadcrumb = defineAudit({
  id: 'schema.no_breadcrumb',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Fil d’Ariane non balisé', en: 'Breadcrumb without markup' },
  action: { fr: 'Décrivez le fil d’Ariane aux moteurs', en: 'Describe the breadcrumb to search engines' },
  why: {
    fr: 'Le fil d’Ariane balisé remplace l’adresse brute dans le résultat et relie chaque page à sa rubrique.',
    en: 'A marked-up breadcrumb replaces the bare address in the result and ties each page to its section.',
  },
  thresholds: {
    pages: { value: 10, unit: 'pages', source: 'under ten deep pages a breadcrumb changes little' },
  },
  examples: {
    bad: {
      '/': '<a href="/recettes/">Recettes</a>',
      '/recettes/': '<h1>Recettes</h1><!-- 10 × <a href="/recettes/soupe-{n}">Soupe {n}</a> -->',
      '/recettes/soupe-{1-10}': '<h1>Soupe {n}</h1>',
    },
    good: {
      '/': '<a href="/recettes/">Recettes</a>',
      '/recettes/': '<h1>Recettes</h1><!-- 10 × <a href="/recettes/soupe-{n}">Soupe {n}</a> -->',
      '/recettes/soupe-{1-10}':
        '<h1>Soupe {n}</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [] }</script>',
    },
  },
  needs: ['indexablePages', 'pageOf', 'home', 'crawl'],
  run: ({ indexablePages, pageOf, home, crawl }) => {
    // The levels of a site in a folder are counted from that folder.
    const folder = segmentsOf(crawl.seed.replace(/[^/]*$/, '')).length;
    const deep = indexablePages.filter(({ record }) => {
      const below = segmentsOf(record.url).slice(folder);
      // A language folder is not a section.
      return below.length >= (isLanguageFolder(below[0] ?? '') ? 3 : 2);
    });
    if (deep.length < 10 || deep.some((page) => page.content && schemaTypes(page.content).includes('BreadcrumbList')))
      return { checked: deep.length, findings: [] };
    const example = firstTrail(deep, pageOf, home, sharedNames(indexablePages));
    return {
      checked: deep.length,
      findings: [
        {
          page: null,
          message: {
            fr: `Aucune des ${deep.length} pages placées sous une rubrique ne balise son fil d’Ariane.`,
            en: `None of the ${deep.length} pages under a section marks up its breadcrumb.`,
          },
          evidence: { pages: deep.length, examples: deep.slice(0, 10).map((page) => page.record.url) },
          fix: {
            fr: 'Affichez un fil d’Ariane sur ces pages et décrivez-le par un bloc BreadcrumbList.',
            en: 'Show a breadcrumb on these pages and describe it with a BreadcrumbList block.',
          },
          ...(example ? { edit: { old: '', new: example } } : {}),
        },
      ],
    };
  },
});

/** A sample for the other pages, null when none can be made. */
function firstTrail(
  pages: readonly PageFacts[],
  pageOf: SiteFacts['pageOf'],
  home: PageFacts | null,
  shared: SharedNames,
): string | null {
  for (const page of pages) {
    const element = trailElement(page, pageOf, home, shared);
    if (element !== null) return element;
  }
  return null;
}

/** The breadcrumb of one page whose section and home page were read; null for another page. */
function trailElement(
  page: PageFacts,
  pageOf: SiteFacts['pageOf'],
  home: PageFacts | null,
  shared: SharedNames,
): string | null {
  const section = pageOf.get(new URL(page.record.url.endsWith('/') ? '../' : './', page.record.url).href);
  if (!home?.content || !section?.content || section === home || section === page) return null;
  // The name of the site is the name of its home page.
  const names = [mainHeading(home) ?? home.content.title, ownName(section, shared), ownName(page, shared)];
  if (names.includes(null) || new Set(names).size < names.length) return null;
  const trail = [home, section, page].map(({ record }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: names[at],
    item: record.url,
  }));
  const list = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: trail };
  return `<script type="application/ld+json">${JSON.stringify(list).replaceAll('<', '\\u003c')}</script>`;
}
