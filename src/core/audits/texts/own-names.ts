import type { PageFacts } from '../facts/site-facts.ts';

/** On two pages, an equal heading may be the subject of both. */
const fewestPages = 3;
const pagesShare = 0.5;
const separators = /(\s[|·•⋆★›–—-]\s|\s?:\s)/u;

/** Texts that most pages share, in lower case: the main heading of a banner, the site name at an end of the titles. */
export interface SharedNames {
  readonly headings: ReadonlySet<string>;
  readonly titleEnds: ReadonlySet<string>;
}

const known = new WeakMap<readonly PageFacts[], SharedNames>();

/** Computed once per list of pages. */
export function sharedNames(pages: readonly PageFacts[]): SharedNames {
  let names = known.get(pages);
  if (names === undefined) known.set(pages, (names = readShared(pages)));
  return names;
}

/** The ends of titles are computed on first use: pages with headings do not need them. */
function readShared(pages: readonly PageFacts[]): SharedNames {
  let titleEnds: ReadonlySet<string> | null = null;
  return {
    headings: textsOfMost(pages, (page) => [mainHeading(page) ?? '']),
    get titleEnds() {
      return (titleEnds ??= textsOfMost(pages, titleEndsOf));
    },
  };
}

function titleEndsOf({ content }: PageFacts): string[] {
  const parts = content?.title?.trim().split(separators) ?? [];
  return parts.length > 1 ? [parts[0]!, parts.at(-1)!] : [];
}

/** The main heading; null when most pages share it, since it then names the site. */
export function ownHeading(page: PageFacts, { headings }: SharedNames): string | null {
  const heading = mainHeading(page);
  return heading === null || headings.has(heading.toLowerCase()) ? null : heading;
}

/** The name of the page: its own main heading, else its title without the site name; null without either. */
export function ownName(page: PageFacts, shared: SharedNames): string | null {
  return ownHeading(page, shared) ?? nameInTitle(page.content?.title?.trim() ?? '', shared);
}

export function mainHeading({ content }: PageFacts): string | null {
  return content?.headings.find(({ level, text }) => level === 1 && text.trim() !== '')?.text.trim() ?? null;
}

function nameInTitle(title: string, shared: SharedNames): string | null {
  const isShared = (text: string): boolean =>
    shared.headings.has(text.toLowerCase()) || shared.titleEnds.has(text.toLowerCase());
  const parts = title.split(separators);
  let [from, to] = [0, parts.length - 1];
  while (from < to && isShared(parts[from]!)) from += 2;
  while (from < to && isShared(parts[to]!)) to -= 2;
  return parts.slice(from, to + 1).join('') || null;
}

/** Texts, in lower case, that most pages have; `textsOf` returns one or two per page. */
function textsOfMost(pages: readonly PageFacts[], textsOf: (page: PageFacts) => readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    let before = '';
    for (const name of textsOf(page)) {
      const text = name.toLowerCase();
      if (text !== '' && text !== before) counts.set(text, (counts.get(text) ?? 0) + 1);
      before = text;
    }
  }
  const enough = Math.max(fewestPages, pagesShare * pages.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text));
}
