import { detectLanguage } from '../../language/detect.ts';
import type { Block, PageContent } from '../../pages/page.ts';
import { isFiller } from '../../pages/filler-text.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Characters from which a `div` may be a paragraph. */
const longDivision = 100;
/**
 * A paragraph this long without punctuation is a list of names, an address or a poem: it is split by lines, not by
 * sentences.
 */
const longList = 300;

/** Running text of the main content without headings, menus and filler. Selected once for all checks. */
export const paragraphsOf = memoizeByObject(({ blocks }: PageContent): readonly string[] =>
  blocks.filter(isParagraph).map(({ text }) => text),
);

/** True for running text of the main content other than filler. */
export function isParagraph(block: Block): boolean {
  return block.position === 'content' && isRunningText(block) && !isFiller(block.text);
}

/** Paragraphs in the language of the page: a partly translated manual contains others. */
export function paragraphsIn(content: PageContent, language: string): string[] {
  return paragraphsOf(content).filter((paragraph) => detectLanguage(paragraph, language) === language);
}

/** True for a paragraph, or a `div` that is long and ends like a sentence, as page builders write them. */
export function isRunningText({ kind, text }: Block): boolean {
  if (kind === 'paragraph' || kind === 'quote') return text.length < longList || /[.!?…:]/.test(text);
  return kind === 'other' && text.length >= longDivision && /[.!?…][»”"’)]?\s*$/u.test(text);
}

/**
 * Sentences of a paragraph: split after a final mark followed by a space and a capital, a digit or an opening mark. The
 * point of an initial does not end a sentence: « James B. Rawlings ».
 */
export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(sentenceEnd).filter((sentence) => letter.test(sentence));
}

const sentenceEnd = /(?<=[.!?…][»”"’)]?)(?<!(?<!\p{L})\p{Lu}\.)\s+(?=[\p{Lu}\p{N}«“"(])/u;
const letter = /\p{L}/u;

const letterOrDigit = /[\p{L}\p{N}]/u;
/** 1 for each Latin-script character that is a letter or a digit. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => Number(letterOrDigit.test(String.fromCharCode(code))));
const pairs = /[\ud800-\udfff]/;
const joinedWord = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Number of runs of letters and digits. One apostrophe or hyphen joins two runs, so an elided article belongs to its
 * word.
 */
export function wordsIn(text: string): number {
  if (pairs.test(text)) return text.match(joinedWord)?.length ?? 0;
  let words = 0;
  let before = 0;
  let joined = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code < 0x250 ? (latin[code] as number) : isLetter(code);
    if (letter === 1 && before === 0 && !joined) words += 1;
    joined = before === 1 && (code === 39 || code === 45 || code === 0x2019);
    before = letter;
  }
  return words;
}

function isLetter(code: number): number {
  return code >= 0x2000 && code < 0x2070 ? 0 : Number(letterOrDigit.test(String.fromCharCode(code)));
}

/** False when a text of this length cannot contain more than so many words; saves counting short texts. */
export function mayHaveMoreWords(text: string, words: number): boolean {
  return text.length > 2 * words;
}

/**
 * Number of words of each sentence, in one pass over the characters; words are separated by spaces. Not cached: most
 * paragraphs are counted faster than a cache is read.
 */
export function sentenceLengths(paragraph: string): readonly number[] {
  const { length } = paragraph;
  const lengths: number[] = [];
  let words = 0;
  let inWord = false;
  let ended = false;
  let start = 0;
  for (let at = 0; at < length; at += 1) {
    const code = paragraph.charCodeAt(at);
    const space = code === 32 || code === 160 || code === 0x202f || code === 10;
    if (space && ended && words > 0) {
      lengths.push(words);
      words = 0;
    }
    if (!space && !inWord && isWordCode(code)) {
      words += 1;
      start = at;
    }
    inWord = space ? false : inWord || isWordCode(code);
    const mark = code === 46 && !(start === at - 1 && isCapital(paragraph.charCodeAt(start)));
    ended = mark || code === 33 || code === 63 || code === 0x2026 || (ended && !space && !isWordCode(code));
  }
  if (words > 0) lengths.push(words);
  return lengths;
}

/** True for a Latin capital, as in an initial. */
function isCapital(code: number): boolean {
  return (code > 64 && code < 91) || (code > 191 && code < 223);
}

/** Letters and digits, without the cost of a regular expression. */
function isWordCode(code: number): boolean {
  return (
    (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || (code > 191 && code < 0x2000)
  );
}
