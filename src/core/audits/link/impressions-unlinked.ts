import { defineAudit } from '../audit.ts';
import { unprovenAbsence, withoutSearchFigures } from '../facts/completeness.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';
import { inNumber } from '../wording.ts';

const leastImpressions = 10;

export const linkImpressionsUnlinked = defineAudit({
  id: 'link.impressions_unlinked',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  absence: true,
  title: { fr: 'Pages vues dans Google que nul texte ne cite', en: 'Pages seen in Google that no text links to' },
  action: {
    fr: 'Citez dans vos textes les pages que Google montre déjà',
    en: 'Link from your texts the pages that Google already shows',
  },
  why: {
    fr: 'Des personnes voient déjà ces pages dans les résultats ; aucun de vos textes n’y mène. Un lien au fil d’une phrase y apporte de la valeur là où une demande est prouvée.',
    en: 'People already see these pages in results; none of your texts leads to them. A link within a sentence brings value where demand is proven.',
  },
  thresholds: {
    impressions: {
      value: leastImpressions,
      unit: 'impressions in the export',
      source: 'fewer may be the owner’s own searches; Search Console hides the rarest queries',
    },
  },
  examples: {
    bad: {
      '/': '<nav><a href="/bols">Bols</a></nav><p>L’atelier tourne le grès à Nantes.</p>',
      '/bols': '<h1>Nos bols</h1>',
      imports: {
        'search-console.csv':
          'Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://exemple.fr/bols,3,40,"7,5 %","8,2"',
      },
    },
    good: {
      '/': '<nav><a href="/bols">Bols</a></nav><p>L’atelier tourne <a href="/bols">des bols en grès</a> à Nantes.</p>',
      '/bols': '<h1>Nos bols</h1>',
      imports: {
        'search-console.csv':
          'Pages les plus populaires,Clics,Impressions,CTR,Position\nhttps://exemple.fr/bols,3,40,"7,5 %","8,2"',
      },
    },
  },
  needs: ['indexablePages', 'home', 'imported', 'crawl'],
  run: ({ indexablePages, home, imported, crawl }) => {
    const search = imported?.search;
    if (!search) return withoutSearchFigures;
    const unproven = unprovenAbsence(crawl, home);
    if (unproven) return unproven;
    const shown = indexablePages.filter(
      ({ record }) => (search.get(record.url)?.impressions ?? 0) >= leastImpressions && !isUtilityPage(record.url),
    );
    return judgePages(
      shown.filter((page) => page !== home),
      (_, { record, contentInlinks, inlinks }) => {
        if (contentInlinks > 0) return null;
        const { impressions, clicks, position } = search.get(record.url)!;
        const rank = position === null ? null : Math.round(10 * position) / 10;
        return {
          message: inNumber(clicks, {
            fr: `La page a été montrée ${impressions} fois dans les résultats (${clicks} clic{|s}) et aucun texte du site n’y mène.`,
            en: `The page was shown ${impressions} times in results (${clicks} click{|s}) and no text of the site leads to it.`,
          }),
          evidence: { impressions, clicks, position: rank, inlinks },
          fix: {
            fr: 'Citez cette page dans deux ou trois textes du même sujet, avec une ancre proche de ce que les personnes cherchent.',
            en: 'Link to this page from two or three texts on the same subject, with an anchor close to what people search for.',
          },
        };
      },
    );
  },
});
