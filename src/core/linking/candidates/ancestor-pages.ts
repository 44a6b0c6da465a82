/** What a page says of its place among the others. */
export interface PlacedPage {
  readonly url: string;
  readonly title: string;
  /** Pages it links to, wherever on the page. */
  readonly targets: ReadonlySet<string>;
  /** Of these, the ones its text links to, and the ones its bars link to. */
  readonly inText: ReadonlySet<string>;
  readonly inBars: ReadonlySet<string>;
  /** Clicks from the start; null when no path leads there. */
  readonly depth: number | null;
  /** Pages it names as above it: `rel=up`, a declared breadcrumb. */
  readonly above: readonly string[];
}

/** A page in the bars of more pages than this share is in the site's menu, not in a breadcrumb. */
const menuShare = 0.5;
/** A page in the bars of fewer is the next one or the one before. */
const fewestBelow = 3;
/** Longer bars are a table of contents. */
const longestCrumbs = 12;

/**
 * The pages above each page: those it names, those of its breadcrumb (a page nearer to the start, in its bars and not in
 * the menu, whose text links to it), the chapters of its number ("2" and "2.4" of "2.4.1") that it is linked with, and
 * those above them. Its reader has just come from there.
 */
export function pagesAbove(pages: readonly PlacedPage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(pages.map((page) => [page.url, page]));
  const byNumber = new Map<string, PlacedPage[]>();
  for (const page of pages) {
    const number = numberOf(page.title);
    if (number === null) continue;
    const same = byNumber.get(number);
    if (same === undefined) byNumber.set(number, [page]);
    else same.push(page);
  }
  const inBars = new Map<string, number>();
  for (const page of pages) for (const url of page.inBars) inBars.set(url, (inBars.get(url) ?? 0) + 1);
  const isCrumb = (page: PlacedPage, url: string): boolean => {
    const parent = known.get(url);
    if (!parent?.inText.has(page.url)) return false;
    return parent.depth !== null && page.depth !== null && parent.depth < page.depth;
  };
  const crumbsOf = (page: PlacedPage): string[] => {
    const own = [...page.inBars].filter((url) => inBars.get(url)! <= menuShare * pages.length);
    return own.length > longestCrumbs ? [] : own.filter((url) => inBars.get(url)! >= fewestBelow && isCrumb(page, url));
  };
  const direct = (page: PlacedPage): string[] => [
    ...page.above,
    ...prefixesOf(numberOf(page.title))
      .flatMap((number) => byNumber.get(number) ?? [])
      .filter((chapter) => chapter.targets.has(page.url) || page.targets.has(chapter.url))
      .map((chapter) => chapter.url),
  ];
  return new Map(
    pages.map((page) => {
      const found = new Set(crumbsOf(page));
      const queue = direct(page);
      for (let at = 0; at < queue.length && found.size < mostAbove; at += 1) {
        const url = queue[at]!;
        if (url === page.url || found.has(url)) continue;
        found.add(url);
        const parent = known.get(url);
        if (parent !== undefined) queue.push(...direct(parent));
      }
      return [page.url, found];
    }),
  );
}

/** Pages that name each other as above them would never end. */
const mostAbove = 20;

/** "2.4.1" of "2.4.1 Vue d’ensemble", "1" of "Chapitre 1. Le projet"; null when the title has no number. */
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
