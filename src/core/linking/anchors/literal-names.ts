import { memoizeByObject } from '../../values/memoize.ts';
import { joinedBySpaces, wordForms } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';

/**
 * True when the title of the page contains the words in this order, or when they are an anchor in use, whatever their
 * endings of number and gender: "created cell array" is not "Creating Cell Arrays".
 */
export function isLiteralName(anchor: string, page: LinkingPage): boolean {
  const words = wordForms(anchor);
  const { title, anchors } = literalNames(page);
  return title.includes(joinedBySpaces([words])) || anchors.has(words);
}

/** The anchors of the links to the page as word forms, each once. */
export function anchorsInUse(page: LinkingPage): Iterable<string> {
  return literalNames(page).anchors.keys();
}

/** Number of links to the page with this anchor. */
export function anchorUses(anchor: string, page: LinkingPage): number {
  return literalNames(page).anchors.get(wordForms(anchor)) ?? 0;
}

/** Anchors read per page: of thousands of links, the first show its names. Working assumption. */
export const maxAnchors = 500;

interface LiteralNames {
  /** Title as word forms between spaces. */
  readonly title: string;
  /** Number of links by anchor. */
  readonly anchors: ReadonlyMap<string, number>;
}

const literalNames = memoizeByObject(
  (page: LinkingPage): LiteralNames => ({
    title: joinedBySpaces([wordForms(page.text.title)]),
    anchors: countsOf(page.anchorsIn.slice(0, maxAnchors).map(wordForms)),
  }),
);

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
