import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import { mostHidden } from '../audits/page-kinds/analysed-pages.ts';
import { isBlockedOnPurpose } from '../audits/facts/blocked-pages.ts';
import type { PageFacts } from '../audits/facts/site-facts.ts';
import { hasNoindex } from '../pages/directives/canonical.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, closestFirst, subjectPages } from './signs/subject-pages.ts';

/** Share of hidden pages from which one setting hides them. Working assumption. */
const oneSwitch = 0.8;
/** Fewer hidden pages are a choice, not the state of the site. Working assumption. */
const leastPages = 3;

export const fewIndexable = defineDiagnosis({
  id: 'few-indexable',
  severity: 'critical',
  effort: 'hours',
  once: true,
  title: { fr: 'Le site se cache des moteurs', en: 'The site hides from search engines' },
  action: { fr: 'Ouvrez le site aux moteurs', en: 'Open the site to search engines' },
  why: {
    fr: 'Une page en noindex, ou que robots.txt interdit, ne peut être trouvée par aucune recherche.',
    en: 'A page with noindex, or that robots.txt forbids, cannot be found by any search.',
  },
  how: {
    fr: 'Retirez la directive noindex des pages à montrer (réglage «\u202fdemander aux moteurs de ne pas indexer\u202f» ou gabarit) et les règles de robots.txt qui les interdisent.',
    en: 'Remove the noindex directive from the pages to show (the setting “discourage search engines” or the template) and the rules of robots.txt that forbid them.',
  },
  effect: {
    fr: 'Les pages entrent dans les résultats\u00a0: dans la Search Console, le nombre de pages indexées monte en quelques semaines.',
    en: 'The pages enter the results: in Search Console the number of indexed pages rises within weeks.',
  },
  explains: [
    'index.noindex',
    'index.noindex_sitewide',
    'index.robots_blocked',
    'index.home_blocked',
    'index.robots_conflict',
    'index.schema_noindex',
    'link.to_noindex',
    'canonical.to_noindex',
    'index.nofollow_page',
    'link.to_blocked',
    'sitemap.noindex',
    'sitemap.blocked',
    'sitemap.coverage',
  ],
  capsScore: 15,
  find: ({ pages, htmlPages, pageOf }) => {
    const read = subjectPages({ htmlPages });
    const blocked = pages.filter(
      (page) => page.indexableReason === 'robots' && isSubjectPage(page) && !isBlockedOnPurpose(page, pageOf),
    );
    const all = [...read, ...blocked];
    const hidden = all.filter(({ indexableReason }) => indexableReason === 'noindex' || indexableReason === 'robots');
    if (
      hidden.length < Math.min(leastPages, all.length) ||
      hidden.length === 0 ||
      hidden.length <= mostHidden * all.length
    )
      return null;
    const urls = addressesOf(closestFirst(hidden));
    return {
      pages: hidden.length,
      share: hidden.length / all.length,
      examples: urls,
      sentence: {
        fr: `${hidden.length} pages sur ${all.length} sont cachées aux moteurs de recherche (${causeOf(hidden)})\u00a0: ${namedPaths(urls)}`,
        en: `${hidden.length} of ${all.length} pages are hidden from search engines (${causeOf(hidden)}): ${namedPaths(urls)}`,
      },
      edits: hidden.length >= oneSwitch * all.length ? switchedOn(hidden) : closestFirst(hidden).flatMap(shownAgain),
    };
  },
});

/** `noindex`, `robots.txt` or `noindex, robots.txt`. */
function causeOf(hidden: readonly PageFacts[]): string {
  const causes = new Set(
    hidden.map(({ indexableReason }) => (indexableReason === 'robots' ? 'robots.txt' : 'noindex')),
  );
  return [...causes].sort().join(', ');
}

/** The one change that opens a site whose pages all carry the directive; none when robots.txt alone hides them. */
function switchedOn(hidden: readonly PageFacts[]): DiagnosisEdit[] {
  const marked = hidden.filter(({ content }) => content !== null && hasNoindex(content));
  if (marked.length < Math.min(leastPages, hidden.length)) return [];
  const directives = marked[0]!.content!.metaRobots.join(', ');
  return [
    {
      page: null,
      text: {
        fr: `Un seul réglage\u00a0: retirez noindex du gabarit commun (ou de l’option du système) qui l’écrit sur ${marked.length} pages.`,
        en: `One switch: remove noindex from the common template (or the setting of the system) that writes it on ${marked.length} pages.`,
      },
      ...(directives === '' ? {} : { before: `<meta name="robots" content="${directives}">` }),
    },
  ];
}

function shownAgain(page: PageFacts): DiagnosisEdit[] {
  if (page.content === null || !hasNoindex(page.content)) return [];
  return [
    {
      page: page.record.url,
      text: { fr: 'Retirez noindex de cette page.', en: 'Remove noindex from this page.' },
    },
  ];
}
