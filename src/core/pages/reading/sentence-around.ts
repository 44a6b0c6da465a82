import { memoizeText } from '../../values/memoize.ts';

/** The sentence around an anchor: `sentence.slice(offset, offset + anchor.length) === anchor`. */
interface SentenceAround {
  readonly sentence: string;
  readonly offset: number;
}

/**
 * Abbreviations whose full stop does not end a sentence, lower case. One list for all languages, because a page is read
 * before its language is detected. The French tokenizer has its own: an English abbreviation such as “est” is a French word.
 */
const abbreviations = new Set(
  'm mm mme mlle dr pr st ste av bd art no n° p pp ex cf etc env tél fig réf vol chap éd mr mrs ms prof sr jr inc ltd co vs e.g i.e approx dept est'.split(
    ' ',
  ),
);

const closing = new Set(')]»”’"\'\u00a0\u202f');

/**
 * Longer sentences, in UTF-16 units, are lists: only the context near the anchor is kept, because thousands of links that
 * each keep the whole list would fill the disk. Working assumptions.
 */
const maxLength = 2_000;
const contextLength = 300;

/** The sentence of a block around the `length` UTF-16 units at `start`; both sentences when the anchor spans two. */
export function sentenceAround(text: string, start: number, length: number): SentenceAround {
  const end = start + length;
  const bounds = sentenceBounds(text);
  const next = upperBound(bounds, start);
  let from = next === 0 ? 0 : (bounds[next - 1] as number);
  let to = bounds[upperBound(bounds, Math.max(start, end - 1))] ?? text.length;
  if (to - from > maxLength) {
    const [before, after] = [
      text.slice(Math.max(from, start - contextLength), start),
      text.slice(end, Math.min(to, end + contextLength)),
    ];
    if (start - from > contextLength) from = start - before.length + before.indexOf(' ') + 1;
    if (to - end > contextLength) to = end + (after.includes(' ') ? after.lastIndexOf(' ') : after.length);
  }
  // A text without spaces is cut between characters, not inside a surrogate pair.
  if (from > 0 && from < start && isLowSurrogate(text.charCodeAt(from))) from++;
  if (to > end && to < text.length && isLowSurrogate(text.charCodeAt(to))) to--;
  while (from < start && isSpace(text.charCodeAt(from))) from++;
  while (to > end && isSpace(text.charCodeAt(to - 1))) to--;
  return { sentence: text.slice(from, to), offset: start - from };
}

/** Ends of the sentences of a text, found once for all its links. */
const sentenceBounds: (text: string) => readonly number[] = memoizeText((text) => {
  const bounds: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const bound = boundAfter(text, at);
    if (bound === -1) continue;
    bounds.push(bound);
    at = bound - 1;
  }
  return bounds;
});

/** How many of the ascending numbers are at most `limit`. */
function upperBound(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** End of the sentence that ends with the punctuation at `at`, −1 when no sentence ends there. */
function boundAfter(text: string, at: number): number {
  const char = text[at] as string;
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return -1;
  let end = at + 1;
  while (end < text.length && '.!?…'.includes(text[end] as string)) end++;
  let closed = end;
  while (closed < text.length && (closing.has(text[closed] as string) || text.startsWith(' »', closed))) closed++;
  if (closed === text.length) return closed;
  if (!isSpace(text.charCodeAt(closed)) && !isSpace(text.charCodeAt(closed - 1))) return -1;
  if (char === '.' && end === at + 1 && isAbbreviation(text, at)) return -1;
  return startsSentence(text, closed) ? closed : -1;
}

/** True when a single letter or a known abbreviation precedes the full stop. */
function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (
    from > 0 &&
    stop - from < 8 &&
    !isSpace(text.charCodeAt(from - 1)) &&
    !'(«“"\''.includes(text[from - 1] as string)
  )
    from--;
  const word = text.slice(from, stop).toLowerCase();
  return abbreviations.has(word) || (word.length === 1 && /\p{L}/u.test(word));
}

/** False before a lower-case letter, which does not start a sentence. */
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
