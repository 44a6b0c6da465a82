import type { Token } from '../language.ts';

const newLine = 10;
const space = 32;
const apostrophe = 39;
const fullStop = 46;

/**
 * Fast path of the tokenizer: reads spaces, separate signs, elided articles and words of letters followed by a space or
 * a sign, which are most of a text, without a pattern. Returns the offset of the first character that it cannot read.
 */
export function readPlainWords(text: string, from: number, to: number, tokens: Token[]): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === space) {
      at += 1;
      continue;
    }
    if (separateSigns.has(code) || isLoneSurrogate(text, at) || (code === fullStop && isBreak(text, at + 1))) {
      tokens.push({ text: text[at]!, start: at });
      at += 1;
      continue;
    }
    const elision = elisionAt(text, at);
    const end = endOfLetters(text, at + elision);
    if (end < 0) return at;
    if (elision > 0) tokens.push({ text: text.slice(at, at + elision), start: at });
    tokens.push({ text: text.slice(at + elision, end), start: at + elision });
    at = end;
  }
  return at;
}

/** Length of the elided article, "l'", "qu'", that a word starts with, or 0. */
function elisionAt(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  if (text.charCodeAt(at + 1) === apostrophe) return elidedLetters.has(first) ? 2 : 0;
  const isQu = first === 113 && (text.charCodeAt(at + 1) | 32) === 117;
  return isQu && text.charCodeAt(at + 2) === apostrophe ? 3 : 0;
}

/** End of the run of letters at `at`; −1 without one, or when the word may continue after it. */
function endOfLetters(text: string, at: number): number {
  let end = at;
  const last = at + maxWordLength;
  while (end <= last && isLetter(text.charCodeAt(end))) end += 1;
  return end > at && end <= last && isWordEnd(text, end, end - at) ? end : -1;
}

const elidedLetters = codesOf('ldjmtsnc');
/** Signs that are always one token. */
const separateSigns = codesOf(',;:()«»!?"');

/** Signs that no word, address or number contains. */
const closingSigns = codesOf(',;()«»!?"[]{}<>…');

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (one) => one.charCodeAt(0)));
}

const maxWordLength = 60;
const maxAbbreviationLength = 5;

/** Letters of French; words in other letters are left to the pattern. */
function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) || code === 0x152 || code === 0x153;
}

function isLoneSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code & 0xf800) === 0xd800 && text.codePointAt(at) === code;
}

/** True at a space, a new line or the end. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === space || code === newLine;
}

/** True at a break, at a closing sign, or at a full stop before a break when the word is too long for an abbreviation. */
function isWordEnd(text: string, end: number, length: number): boolean {
  if (isBreak(text, end) || closingSigns.has(text.charCodeAt(end)) || isLoneSurrogate(text, end)) return true;
  return text.charCodeAt(end) === fullStop && length > maxAbbreviationLength && isBreak(text, end + 1);
}
