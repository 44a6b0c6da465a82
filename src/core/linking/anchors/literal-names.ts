import type { LinkingPage } from '../linking-page.ts';
import { folded } from '../candidates/target-vocabulary.ts';

/**
 * Whether words stand in the title of a page as they are, or are an anchor in use, but for the endings of number and
 * gender: "created cell array" is not "Creating Cell Arrays".
 */
export function isWordForWord(anchor: string, page: LinkingPage): boolean {
  const words = bareWords(anchor);
  const { title, anchors } = writtenNames(page);
  return title.includes(` ${words} `) || anchors.has(words);
}

/** The words of its anchors in use, each once. */
export function anchorsInUse(page: LinkingPage): Iterable<string> {
  return writtenNames(page).anchors.keys();
}

/** How many links lead there by this anchor. */
export function usesOf(anchor: string, page: LinkingPage): number {
  return writtenNames(page).anchors.get(bareWords(anchor)) ?? 0;
}

function writtenNames(page: LinkingPage): WrittenNames {
  let known = namesOf.get(page);
  if (known === undefined) {
    known = {
      title: ` ${bareWords(page.text.title)} `,
      anchors: countsOf(page.anchorsIn.slice(0, mostRead).map(bareWords)),
    };
    namesOf.set(page, known);
  }
  return known;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

interface WrittenNames {
  readonly title: string;
  /** With the number of links that have each. */
  readonly anchors: ReadonlyMap<string, number>;
}

const namesOf = new WeakMap<LinkingPage, WrittenNames>();
/** Of a page thousands link to, the first anchors say how it is called. */
const mostRead = 500;

/** Its words without accents, signs and the endings of number and gender. */
export function bareWords(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?:e?s|x|e)$/, '')).join(' ');
}
