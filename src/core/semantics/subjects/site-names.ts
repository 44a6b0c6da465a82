import { compareText } from '../../values/compare-text.ts';
import { foldedPart, titleParts } from './title-parts.ts';

/** What titles repeat from page to page. */
export interface SiteNames {
  /** Folded parts that many titles share: the name of the site, its slogan. */
  readonly parts: ReadonlySet<string>;
  /** The most frequent one as it is written; null when titles share none. */
  readonly name: string | null;
}

/** A sentence that every page has as its title is no name. */
const greeting = /^(?:hello|hi|bonjour|bienvenue|welcome)(?!\p{L})/iu;

/** Share of the pages, and pages, whose titles share a part of the site. Working assumptions. */
const sharedBy = 0.3;
const fewestPages = 3;

/** The parts that the titles of a site share, and its declared names; a name has a word that is not in `commonWords`. */
export function siteNames(
  titles: readonly string[],
  commonWords: ReadonlySet<string> = new Set(),
  declared: readonly string[] = [],
): SiteNames {
  const counts = new Map<string, { pages: number; places: number; readonly forms: Map<string, number> }>();
  for (const title of titles) {
    const parts = new Map(titleParts(title).map((part, at) => [foldedPart(part), [part, at] as const]));
    for (const [folded, [part, at]] of parts) {
      const known = counts.get(folded) ?? { pages: 0, places: 0, forms: new Map<string, number>() };
      counts.set(folded, known);
      known.pages += 1;
      known.places += at;
      known.forms.set(part, (known.forms.get(part) ?? 0) + 1);
    }
  }
  const least = Math.max(fewestPages, sharedBy * titles.length);
  const shared = [...counts].filter(([, { pages }]) => pages >= least);
  const own = new Set(declared.map(foldedPart));
  const place = ({ pages, places }: { pages: number; places: number }): number => places / pages;
  // Of parts that all titles share, the name comes before the slogan.
  shared.sort(
    (a, b) =>
      Number(own.has(b[0])) - Number(own.has(a[0])) ||
      b[1].pages - a[1].pages ||
      place(a[1]) - place(b[1]) ||
      b[0].length - a[0].length ||
      compareText(a[0], b[0]),
  );
  const known = [...shared.map(([folded]) => folded), ...declared.map(foldedPart)];
  const names = shared
    .map(([, { forms }]) => [...forms].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0])
    .map((part) => shortestForm(part, known))
    .filter((part) => !greeting.test(part))
    .filter(
      (part) =>
        own.has(foldedPart(part)) ||
        part.split(/[^\p{L}\p{M}'’-]+/u).some((word) => word.length > 2 && !commonWords.has(word.toLowerCase())),
    );
  return { parts: new Set(known), name: names[0] ?? declared[0] ?? null };
}

/** "Cime Élagage" where other titles have "Cime" alone: the beginning that is a name of the site too. */
function shortestForm(part: string, known: readonly string[]): string {
  const folded = foldedPart(part);
  const begun = known.filter((other) => folded.startsWith(`${other} `)).sort((a, b) => a.length - b.length)[0];
  return begun === undefined ? part : part.split(/\s+/).slice(0, begun.split(' ').length).join(' ');
}
