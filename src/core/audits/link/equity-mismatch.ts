import { defineAudit } from '../audit.ts';
import { unprovenAbsence } from '../facts/completeness.ts';
import { groupBy } from '../groups.ts';
import { segmentsOf } from '../wording.ts';

export const linkEquityMismatch = defineAudit({
  id: 'link.equity_mismatch',
  severity: 'medium',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Rubriques négligées par le maillage', en: 'Sections neglected by internal links' },
  action: { fr: 'Faites plus de liens vers les rubriques négligées', en: 'Add links to the neglected sections' },
  why: {
    fr: 'La rubrique reçoit une part de poids interne bien plus petite que sa part des pages : elle est peu citée depuis le reste du site.',
    en: 'The section receives a far smaller share of internal weight than its share of pages: the rest of the site seldom links to it.',
  },
  thresholds: {
    ratio: { value: 0.5, unit: 'share of rank / share of pages', source: 'half of what chance would give' },
  },
  examples: {
    bad: {
      '/': '<!-- 20 × <a href="/blog/billet-{n}">Billet {n}</a> --> <a href="/produits/fiche-1">Fiche 1</a>',
      '/blog/billet-{1-20}': '<h1>Billet {n}</h1><a href="/">Accueil</a> <a href="/blog/billet-1">Premier billet</a>',
      '/produits/fiche-{1-12}': '<h1>Fiche {n}</h1><a href="/">Accueil</a>',
      '/sitemap.xml': '<urlset><!-- 12 × <url><loc>https://exemple.fr/produits/fiche-{n}</loc></url> --></urlset>',
    },
    good: {
      '/': '<!-- 20 × <a href="/blog/billet-{n}">Billet {n}</a> --> <!-- 12 × <a href="/produits/fiche-{n}">Fiche {n}</a> -->',
      '/blog/billet-{1-20}': '<h1>Billet {n}</h1><a href="/blog/billet-1">Premier billet</a>',
      '/produits/fiche-{1-12}': '<h1>Fiche {n}</h1><a href="/produits/fiche-1">Première fiche</a>',
    },
  },
  needs: ['indexablePages', 'crawl', 'home'],
  run: ({ indexablePages, crawl, home }) => {
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    if (indexablePages.length < 30) return { checked: 0, findings: [] };
    const sections = [...groupBy(indexablePages, (page) => sectionOf(page.record.url))].filter(
      ([, pages]) => pages.length >= 10,
    );
    return {
      checked: sections.length,
      findings: sections.flatMap(([section, pages]) => {
        const share = pages.length / indexablePages.length;
        const weight = pages.reduce((sum, page) => sum + (page.rank ?? 0), 0);
        if (weight >= 0.5 * share) return [];
        const percent = (value: number): string => String(Math.round(value * 100));
        return [
          {
            page: null,
            message: {
              fr: `La rubrique /${section} compte ${percent(share)} % des pages et reçoit ${percent(weight)} % du poids interne.`,
              en: `Section /${section} has ${percent(share)}% of the pages and receives ${percent(weight)}% of the internal weight.`,
            },
            evidence: { section, sectionPages: pages.length, pageShare: share, rankShare: weight },
            fix: {
              fr: 'Citez la rubrique depuis l’accueil et les pages fortes, et reliez ses pages entre elles et à leur page pilier.',
              en: 'Link to the section from the home page and strong pages, and link its pages to each other and to their hub page.',
            },
          },
        ];
      }),
    };
  },
});

/** First folder; the year of an article is a date, not a section. */
function sectionOf(url: string): string | null {
  const [first] = segmentsOf(url);
  return first === undefined || /^(?:19|20)\d\d$/.test(first) ? null : first;
}
