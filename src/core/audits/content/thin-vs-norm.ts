import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { archiveRoot, isFollowingPage } from '../page-kinds/pagination.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { segmentsOf } from '../wording.ts';

const mostShare = 0.5;
const fewestPages = 8;
const fewestDeviations = 3;
/** Standard deviations per median absolute deviation of a normal distribution (Rousseeuw and Croux 1993). */
const deviationScale = 1.4826;

export const contentThinVsNorm = defineAudit({
  id: 'content.thin_vs_norm',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Pages bien plus courtes que leurs semblables', en: 'Pages far shorter than their kin' },
  action: {
    fr: 'Complétez les pages bien plus courtes que leurs semblables',
    en: 'Complete the pages far shorter than similar ones',
  },
  why: {
    fr: 'Dans une rubrique où les pages se ressemblent, celle qui n’a que la moitié du texte des autres est souvent restée en chantier.',
    en: 'In a section of like pages, one with half the text of the others is often unfinished.',
  },
  thresholds: {
    share: {
      value: 100 * mostShare,
      unit: '% of the section’s median',
      source: 'squirrelscan: at least 8 pages, z of at least 3',
    },
  },
  examples: {
    bad: {
      '/recettes/tarte-{1-8}': '<h1>Tarte {n}</h1><!-- 120 words -->',
      '/recettes/tarte-9': '<h1>Tarte 9</h1><p>La recette arrive bientôt.</p>',
    },
    good: {
      '/recettes/tarte-{1-9}': '<h1>Tarte {n}</h1><!-- 120 words -->',
    },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => {
    // Paginated lists: their length depends on the number of entries.
    const archives = new Set(
      indexablePages
        .map(archiveRoot)
        .filter((root) => root !== null)
        .map(sectionOf),
    );
    const judged = indexablePages.filter((page) => !isFollowingPage(page) && !isListingPage(page));
    const sections = [...groupBy(judged, ({ record }) => sectionOf(record.url))].filter(
      ([section, pages]) => pages.length >= fewestPages && !archives.has(section),
    );
    return {
      checked: sections.reduce((sum, [, pages]) => sum + pages.length, 0),
      findings: sections.flatMap(([section, pages]) => {
        const median = medianOf(pages.map((page) => page.words));
        const spread = deviationScale * medianOf(pages.map((page) => Math.abs(page.words - median)));
        return pages
          .filter(
            (page) => page.words < mostShare * median && median - page.words >= fewestDeviations * Math.max(spread, 1),
          )
          .map((page) => ({
            page: page.record.url,
            message: {
              fr: `La page compte ${page.words} mots, contre ${median} pour la page médiane de /${section}.`,
              en: `The page has ${page.words} words, against ${median} for the median page of /${section}.`,
            },
            evidence: { words: page.words, median, section },
            fix: {
              fr: 'Complétez la page sur le plan de ses voisines, ou retirez-la si elle n’a plus lieu d’être.',
              en: 'Complete the page on the outline of its neighbours, or remove it if it has no reason to be.',
            },
          }));
      }),
    };
  },
});

/** The first folder of an address, null at the root. */
function sectionOf(url: string): string | null {
  const segments = segmentsOf(url);
  return segments.length > 1 ? segments[0]! : null;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
