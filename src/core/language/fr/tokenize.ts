import type { Token } from '../language.ts';
import { normalizePunctuation } from '../normalize-text.ts';
import { readPlainWords } from './plain-words.ts';
import { splitWord, splitYearRange, type WordLookup } from './split-word.ts';
import { wordPattern } from './word-pattern.ts';

const maxRunLength = 400;
/** Longer runs without a space are data: they are cut into pieces, not read, so that the cost of a text stays linear. */
const dataRun = /\S{400,}/gu;
const dataPiece = /\S{1,400}/gu;

interface TokenizedText {
  /** With normalised punctuation. */
  readonly text: string;
  readonly words: WordLookup;
  /** Tokens read so far. */
  readonly tokens: Token[];
}

/** Tokens of a French text, with offsets in that text. */
export function frenchWords(original: string, words: WordLookup): Token[] {
  const text = normalizePunctuation(original);
  const tokens: Token[] = [];
  const reading = { text, words, tokens };
  let from = 0;
  for (const run of mayContainData(text) ? text.matchAll(dataRun) : []) {
    from = readWords(reading, from, run.index);
    const end = run.index + run[0].length;
    for (const piece of text.slice(from, end).matchAll(dataPiece))
      tokens.push({ text: piece[0], start: from + piece.index });
    from = end;
  }
  readWords(reading, from, text.length);
  return tokens;
}

/** False when every stretch of 400 characters contains a space, which is usual and found out with few searches. */
function mayContainData(text: string): boolean {
  for (let at = 0; at + maxRunLength <= text.length; ) {
    const space = text.lastIndexOf(' ', at + maxRunLength - 1);
    if (space < at) return true;
    at = space + 1;
  }
  return false;
}

/** Reads the words that start before `to`; returns the end of the last one, or `to`. */
function readWords({ text, words, tokens }: TokenizedText, from: number, to: number): number {
  if (from >= to) return from;
  wordPattern.lastIndex = from;
  for (;;) {
    const at = readPlainWords(text, wordPattern.lastIndex, to, tokens);
    if (at >= to) return at;
    wordPattern.lastIndex = at;
    const match = wordPattern.exec(text);
    if (match === null || match.index >= to) return to;
    const token = { text: match[0], start: match.index };
    if (token.text.length === 1 || lettersOnly.test(token.text)) tokens.push(token);
    else if (startsWithLetter.test(token.text) && !addressSign.test(token.text)) splitWord(token, words, tokens);
    else splitYearRange(token, tokens);
    if (wordPattern.lastIndex > to) return wordPattern.lastIndex;
  }
}

/** Words without anything to split: most of them. */
const lettersOnly = /^[a-zà-öø-ÿœ]+$/i;
const startsWithLetter = /^[\p{L}\p{M}]/u;
const addressSign = /[/@]/;
