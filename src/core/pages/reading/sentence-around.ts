import { memoizeText } from '../../values/memoize.ts';
import type { Block } from '../page.ts';

/** A sentence of a block, and where the anchor stands in it: `sentence.slice(offset, offset + anchor.length) === anchor`. */
export interface LinkSentence {
  readonly sentence: string;
  readonly offset: number;
}

/** Abbreviations that end with a point in the middle of a sentence, lower case. */
const abbreviations = new Set(
  'm mm mme mlle dr pr st ste av bd art no n° p pp ex cf etc env tél fig réf vol chap éd mr mrs ms prof sr jr inc ltd co vs e.g i.e approx dept est'.split(
    ' ',
  ),
);

const closing = new Set(')]»”’"\'\u00a0\u202f');

/**
 * What has no end in so many units is no sentence but a list; each of its links keeps what stands near it, since twenty
 * thousand links that each told the whole list would fill the disk.
 */
const longest = 2_000;
const near = 300;

/**
 * The sentence of a block around the `length` units at `start`, cut at final punctuation.
 * An anchor that runs over a cut keeps both sentences.
 */
export function sentenceAround(text: string, start: number, length: number): LinkSentence {
  const end = start + length;
  const cuts = cutsOf(text);
  const next = firstAbove(cuts, start);
  let from = next === 0 ? 0 : (cuts[next - 1] as number);
  let to = cuts[firstAbove(cuts, Math.max(start, end - 1))] ?? text.length;
  if (to - from > longest) {
    const [before, after] = [
      text.slice(Math.max(from, start - near), start),
      text.slice(end, Math.min(to, end + near)),
    ];
    if (start - from > near) from = start - before.length + before.indexOf(' ') + 1;
    if (to - end > near) to = end + (after.includes(' ') ? after.lastIndexOf(' ') : after.length);
  }
  // A text without spaces is cut between characters, not within one.
  if (from > 0 && from < start && isLowSurrogate(text.charCodeAt(from))) from++;
  if (to > end && to < text.length && isLowSurrogate(text.charCodeAt(to))) to--;
  while (from < start && isSpace(text.charCodeAt(from))) from++;
  while (to > end && isSpace(text.charCodeAt(to - 1))) to--;
  return { sentence: text.slice(from, to), offset: start - from };
}

/** The sentence of a content link, null when its anchor does not stand in one block of text. */
export function sentenceOfLink(
  link: { readonly block: number | null; readonly start: number | null; readonly anchor: string },
  blocks: readonly Block[],
): LinkSentence | null {
  const block = link.block === null ? undefined : blocks[link.block];
  if (!block || link.start === null || link.anchor === '') return null;
  return sentenceAround(block.text, link.start, link.anchor.length);
}

/** Where the sentences of a text end, found once for all the links that stand in it. */
const cutsOf: (text: string) => readonly number[] = memoizeText((text) => {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const cut = cutAfter(text, at);
    if (cut === -1) continue;
    cuts.push(cut);
    at = cut - 1;
  }
  return cuts;
});

/** How many of the numbers, which grow, are `bound` at most. */
function firstAbove(numbers: readonly number[], bound: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the sentence that ends with the punctuation at `at` ends, -1 when none does. */
function cutAfter(text: string, at: number): number {
  const char = text[at] as string;
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return -1;
  let cut = at + 1;
  while (cut < text.length && '.!?…'.includes(text[cut] as string)) cut++;
  let closed = cut;
  while (closed < text.length && (closing.has(text[closed] as string) || text.startsWith(' »', closed))) closed++;
  if (closed === text.length) return closed;
  if (!isSpace(text.charCodeAt(closed)) && !isSpace(text.charCodeAt(closed - 1))) return -1;
  if (char === '.' && cut === at + 1 && isAbbreviation(text, at)) return -1;
  return startsSentence(text, closed) ? closed : -1;
}

/** A single letter, or a known abbreviation, before the point. */
function isAbbreviation(text: string, point: number): boolean {
  let from = point;
  while (
    from > 0 &&
    point - from < 8 &&
    !isSpace(text.charCodeAt(from - 1)) &&
    !'(«“"\''.includes(text[from - 1] as string)
  )
    from--;
  const word = text.slice(from, point).toLowerCase();
  return abbreviations.has(word) || (word.length === 1 && /\p{L}/u.test(word));
}

/** A sentence does not start with a small letter, save after a question or exclamation mark inside a quotation. */
function startsSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || '«“"\'(['.includes(text[at] as string))) at++;
  return at === text.length || !/\p{Ll}/u.test(text[at] as string);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
