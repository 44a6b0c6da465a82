import type { LinkingPage } from './linking-page.ts';
import { folded } from './target-vocabulary.ts';

/**
 * Whether words stand in the title of a page as they are, or are an anchor in use, but for the endings of number and
 * gender: "created cell array" is not "Creating Cell Arrays".
 */
export function isWordForWord(anchor: string, page: LinkingPage): boolean {
  const words = bareWords(anchor);
  const { title, anchors } = writtenNames(page);
  return title.includes(` ${words} `) || anchors.has(words);
}

/** Whether a link that leads there has this anchor. */
export function isInUse(anchor: string, page: LinkingPage): boolean {
  return writtenNames(page).anchors.has(bareWords(anchor));
}

function writtenNames(page: LinkingPage): WrittenNames {
  let known = namesOf.get(page);
  if (known === undefined) {
    known = {
      title: ` ${bareWords(page.text.title)} `,
      anchors: new Set(page.anchorsIn.slice(0, mostRead).map(bareWords)),
    };
    namesOf.set(page, known);
  }
  return known;
}

interface WrittenNames {
  readonly title: string;
  readonly anchors: ReadonlySet<string>;
}

const namesOf = new WeakMap<LinkingPage, WrittenNames>();
/** Of a page thousands link to, the first anchors say how it is called. */
const mostRead = 500;

/** Its words without accents, signs and the endings of number and gender. */
export function bareWords(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?:e?s|x|e)$/, '')).join(' ');
}
