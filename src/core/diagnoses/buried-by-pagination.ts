import { isFirstPage } from '../audits/page-kinds/pagination.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Clicks beyond which nobody comes by the lists. Working assumptions. */
const mostClicks = 8;
const leastPages = 10;
const leastShare = 0.1;

export const buriedByPagination = defineDiagnosis({
  id: 'buried-by-pagination',
  severity: 'high',
  effort: 'hours',
  once: true,
  title: { fr: 'Des pages enterrées au bout des listes', en: 'Pages buried at the end of lists' },
  action: {
    fr: 'Remontez les pages enterrées au bout des listes',
    en: 'Bring up the pages buried at the end of lists',
  },
  why: {
    fr: 'Une page qu’on n’atteint qu’en tournant les pages d’une liste n’est plus lue, et les moteurs y reviennent à peine.',
    en: 'A page that is reached only by turning the pages of a list is not read any more, and search engines hardly come back to it.',
  },
  how: {
    fr: 'Liez ces pages depuis des rubriques par sujet ou par année et depuis les textes voisins, et affichez plus d’entrées et des liens vers les pages lointaines dans chaque liste.',
    en: 'Link these pages from sections by subject or year and from related texts, and show more entries and links to far pages in each list.',
  },
  effect: {
    fr: 'Chaque page est à cinq clics au plus de l’accueil\u00a0: relancez l’audit et regardez la profondeur.',
    en: 'Each page is five clicks from the home page at most: run the audit again and look at the depth.',
  },
  explains: ['link.depth', 'link.single_inlink', 'link.weak_inlinks', 'link.pagination_unlinked'],
  capsScore: 65,
  needsWholeSite: true,
  find: (facts) => {
    const { htmlPages } = facts;
    const far = htmlPages.filter((page) => isFirstPage(page) && (page.depth ?? 0) > mostClicks);
    const buried = far.filter((page) => isReachedByList(page, facts));
    if (buried.length < leastPages || buried.length < leastShare * htmlPages.length) return null;
    const deepest = Math.max(...buried.map(({ depth }) => depth!));
    return {
      pages: buried.length,
      share: buried.length / htmlPages.length,
      examples: addressesOf([...buried].sort((a, b) => b.depth! - a.depth!)),
      sentence: {
        fr: `${buried.length} pages sur ${htmlPages.length} sont à plus de ${mostClicks} clics de l’accueil, jusqu’à ${deepest}, et seules les listes et les liens «\u202fsuivant\u202f» y mènent.`,
        en: `${buried.length} of ${htmlPages.length} pages are more than ${mostClicks} clicks from the home page, up to ${deepest}, and only lists and “next” links lead to them.`,
      },
    };
  },
});

/** Kinds of pages that are turned one after the other. */
const turning: ReadonlySet<string> = new Set(['list', 'article']);

/** The pages that bring a visitor here soonest are all further pages of lists, or articles that link to the next one. */
function isReachedByList(page: PageFacts, { linkGraph, pages, kindOf }: SiteFacts): boolean {
  const { offsets, targets } = linkGraph.in;
  const sources = pagesByNode(pages);
  const before = Array.from(targets.subarray(offsets[page.node], offsets[page.node + 1]))
    .flatMap((node) => sources.get(node) ?? [])
    .filter(({ depth }) => depth === page.depth! - 1);
  return (
    before.length > 0 && before.every((one) => !isFirstPage(one) || turning.has(kindOf.get(one.record.url)?.kind ?? ''))
  );
}

const pagesByNode = memoizeByObject(
  (pages: readonly PageFacts[]): ReadonlyMap<number, PageFacts> => new Map(pages.map((page) => [page.node, page])),
);
