import { defineAudit } from '../audit.ts';
import { pagesWith } from '../facts/page-traits.ts';

const excludedShare = 0.8;
const fewestPages = 10;
const examplesKept = 10;

export const indexNoindexSitewide = defineAudit({
  id: 'index.noindex_sitewide',
  severity: 'critical',
  weight: 10,
  effort: 'minutes',
  title: { fr: 'Presque tout le site est exclu de l’index', en: 'Nearly the whole site is excluded from the index' },
  action: { fr: 'Rendez le site visible des moteurs de recherche', en: 'Make the site visible to search engines' },
  why: {
    fr: 'Un réglage de préproduction oublié (« demander aux moteurs de ne pas indexer ») rend le site invisible : rien d’autre ne compte tant qu’il reste.',
    en: 'A forgotten staging setting (“ask engines not to index”) makes the site invisible: nothing else matters while it stands.',
  },
  thresholds: {
    share: { value: 100 * excludedShare, unit: '%', source: 'SiteOne: 80 % of at least 10 pages' },
  },
  examples: {
    bad: { '/chalet-{1-12}': '<meta name="robots" content="noindex"><h1>Chalet n° {n}</h1>' },
    good: { '/chalet-{1-12}': '<h1>Chalet n° {n}</h1>' },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const excluded = pagesWith(htmlPages, 'unusual answer').filter(
      ({ indexableReason }) => indexableReason === 'noindex',
    );
    if (htmlPages.length < fewestPages || excluded.length < excludedShare * htmlPages.length)
      return { checked: htmlPages.length, findings: [] };
    return {
      checked: htmlPages.length,
      findings: [
        {
          page: null,
          message: {
            fr: `${excluded.length} pages sur ${htmlPages.length} portent noindex.`,
            en: `${excluded.length} of ${htmlPages.length} pages carry noindex.`,
          },
          evidence: {
            pages: excluded.length,
            of: htmlPages.length,
            examples: excluded.slice(0, examplesKept).map((page) => page.record.url),
          },
          fix: {
            fr: 'Retirez noindex du gabarit (WordPress : Réglages, Lecture, décochez « Demander aux moteurs de recherche de ne pas indexer ce site »).',
            en: 'Remove noindex from the template (WordPress: Settings, Reading, untick “Discourage search engines from indexing this site”).',
          },
        },
      ],
    };
  },
});
