/** Fields of a page that show its level in the hierarchy of the site. */
export interface HierarchyPage {
  readonly url: string;
  readonly title: string;
  /** Pages it links to, anywhere on the page. */
  readonly targets: ReadonlySet<string>;
  /** Pages its main text links to. */
  readonly inText: ReadonlySet<string>;
  /** Pages its navigation bars link to. */
  readonly inBars: ReadonlySet<string>;
  /** Clicks from the start; null without a path. */
  readonly depth: number | null;
  /** Parents that the page declares: `rel=up`, breadcrumb markup. */
  readonly parents: readonly string[];
}

/** Working assumptions, checked on manuals and shops (bench/notes/0196). */
const limits = {
  /** A page in the bars of a larger share of the site belongs to the menu, not to a breadcrumb. */
  menuShare: 0.5,
  /** A page in the bars of fewer pages is the next or the previous one. */
  minBarPages: 3,
  /** Longer bars are a table of contents. */
  maxCrumbs: 12,
  /** Bound for pages that declare each other as parents. */
  maxAncestors: 20,
} as const;

/**
 * The ancestors of each page, by URL: declared parents, breadcrumb pages (nearer to the start, in its bars but not in
 * the menu, with a link to it in their text), the chapters of its number ("2" and "2.4" for "2.4.1") that are linked
 * with it, and the ancestors of these. Readers come from there, so a link back is of no use to them.
 */
export function ancestorPages(pages: readonly HierarchyPage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(pages.map((page) => [page.url, page]));
  const parentsOf = parentFinder(pages);
  const breadcrumbOf = breadcrumbFinder(pages, known);
  return new Map(
    pages.map((page) => {
      const found = new Set(breadcrumbOf(page));
      const queue = parentsOf(page);
      for (let at = 0; at < queue.length && found.size < limits.maxAncestors; at += 1) {
        const url = queue[at]!;
        if (url === page.url || found.has(url)) continue;
        found.add(url);
        const parent = known.get(url);
        if (parent !== undefined) queue.push(...parentsOf(parent));
      }
      return [page.url, found];
    }),
  );
}

/** Declared parents and the linked chapters of the page's number. */
function parentFinder(pages: readonly HierarchyPage[]): (page: HierarchyPage) => string[] {
  const byNumber = new Map<string, HierarchyPage[]>();
  for (const page of pages) {
    const number = numberOf(page.title);
    if (number === null) continue;
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [page]);
    else same.push(page);
  }
  return (page) => [
    ...page.parents,
    ...prefixesOf(numberOf(page.title))
      .flatMap((number) => byNumber.get(number) ?? [])
      .filter((chapter) => chapter.targets.has(page.url) || page.targets.has(chapter.url))
      .map((chapter) => chapter.url),
  ];
}

function breadcrumbFinder(
  pages: readonly HierarchyPage[],
  known: ReadonlyMap<string, HierarchyPage>,
): (page: HierarchyPage) => string[] {
  const barCounts = new Map<string, number>();
  for (const page of pages) for (const url of page.inBars) barCounts.set(url, (barCounts.get(url) ?? 0) + 1);
  const isCrumb = (page: HierarchyPage, url: string): boolean => {
    const parent = known.get(url);
    if (!parent?.inText.has(page.url)) return false;
    return parent.depth !== null && page.depth !== null && parent.depth < page.depth;
  };
  return (page) => {
    const own = [...page.inBars].filter((url) => barCounts.get(url)! <= limits.menuShare * pages.length);
    if (own.length > limits.maxCrumbs) return [];
    return own.filter((url) => barCounts.get(url)! >= limits.minBarPages && isCrumb(page, url));
  };
}

/** "2.4.1" of "2.4.1 Vue d’ensemble", "1" of "Chapitre 1. Le projet"; null for a title without a number. */
function numberOf(title: string): string | null {
  const part = title.split(/\s+[|–—·]\s+|:\s+(?=\d)/).find((one) => startNumber.test(one));
  return part === undefined ? null : startNumber.exec(part)![1]!;
}

const startNumber =
  /^\s*(?:(?:chapter|chapitre|section|part|partie|annexe|appendix)\s+)?([\dA-Z](?:\d*)(?:\.\d+)*)\.?\s+\p{L}/iu;

function prefixesOf(number: string | null): string[] {
  const parts = number?.split('.') ?? [];
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('.'));
}
