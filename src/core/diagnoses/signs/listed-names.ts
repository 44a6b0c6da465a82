import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { foldedWords } from './shingles.ts';
import { sentencesOf } from '../../values/strings/sentences-of.ts';

/** Names that a page lists side by side. */
export interface ListedNames {
  readonly names: readonly string[];
  /** The words of the page that list them. */
  readonly words: string;
}

/** Words of a name, names of a list, of an enumeration. Working assumptions. */
const longestName = 5;
const leastListed = 3;
const leastEnumerated = 4;

/** Runs of list items, runs of headings of one level, and enumerations of a sentence. */
export function listedNames({ content }: PageFacts): ListedNames[] {
  const blocks = content!.blocks.filter(({ position }) => position === 'content');
  const items = runsOf(blocks.map(({ kind, text }) => (kind === 'list-item' && isName(text) ? text : null)));
  const headings = [2, 3, 4].flatMap((rank) =>
    runsOf(
      blocks.flatMap(({ kind, level = 1, text }) => {
        if (kind !== 'heading' || level > rank) return [];
        return [level === rank && isName(text) ? text : null];
      }),
    ),
  );
  const sentences = blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [] : sentencesOf(text)));
  return [...items, ...headings, ...sentences.flatMap(enumeration)];
}

/** Runs without a null of three names or more. */
function runsOf(texts: readonly (string | null)[]): ListedNames[] {
  const runs: string[][] = [[]];
  for (const text of texts) {
    if (text === null) runs.push([]);
    else runs.at(-1)!.push(text.trim());
  }
  return runs.filter(({ length }) => length >= leastListed).map((names) => ({ names, words: names.join(', ') }));
}

/** « Toitures, façades, charpentes et isolation » → its four names. */
function enumeration(sentence: string): ListedNames[] {
  const parts = sentence.replace(/^[^:]*:\s/, '').split(/,\s|\s(?:et|and|ou|or)\s|\s[/•·|]\s/);
  const names = parts.map((part) => part.replace(/\s[—–-]\s.*$|[.;]$/, '').trim()).filter(isName);
  return names.length < leastEnumerated ? [] : [{ names, words: sentence }];
}

/** True for a few words without a figure or the signs of a sentence. */
export function isName(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.length <= longestName && !/[\d?!:…€£$@]/.test(text);
}
