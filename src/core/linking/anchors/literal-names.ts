import { memoizeByObject } from '../../values/memoize.ts';
import { spaced, wordForms } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';

/**
 * True when the words stand in the title of the page as they are, or are an anchor in use, apart from the endings of
 * number and gender: "created cell array" is not "Creating Cell Arrays".
 */
export function isLiteralName(anchor: string, page: LinkingPage): boolean {
  const words = wordForms(anchor);
  const { title, anchors } = literalNames(page);
  return title.includes(spaced([words])) || anchors.has(words);
}

/** The word forms of its anchors in use, each once. */
export function anchorsInUse(page: LinkingPage): Iterable<string> {
  return literalNames(page).anchors.keys();
}

/** Number of links to the page with this anchor. */
export function anchorUses(anchor: string, page: LinkingPage): number {
  return literalNames(page).anchors.get(wordForms(anchor)) ?? 0;
}

/** Anchors read of a page: of thousands of links, the first are enough to know its names. Working assumption. */
export const maxAnchors = 500;

interface LiteralNames {
  /** Word forms between spaces. */
  readonly title: string;
  /** Number of links by anchor. */
  readonly anchors: ReadonlyMap<string, number>;
}

const literalNames = memoizeByObject(
  (page: LinkingPage): LiteralNames => ({
    title: spaced([wordForms(page.text.title)]),
    anchors: countsOf(page.anchorsIn.slice(0, maxAnchors).map(wordForms)),
  }),
);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
