import { detachString } from '../values/strings/detach-string.ts';

/** Lower case without accents, trimmed; typographic apostrophes as ASCII. */
export function folded(text: string): string {
  if (isFolded(text)) return text;
  if (ascii.test(text)) return text.toLowerCase().trim();
  let plain = foldedWords.get(text);
  if (plain === undefined) {
    plain = fold(text);
    if (foldedWords.size >= maxCached) foldedWords.clear();
    if (text.length <= maxCachedLength) foldedWords.set(detachString(text), plain);
  }
  return plain;
}

/** The words of a text folded, without signs and without the endings of number and gender, separated by spaces. */
export function wordForms(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(/(?:e?s|x|e)$/, '')).join(' ');
}

/** Words separated and surrounded by spaces, so that `includes` finds whole words. */
export function joinedBySpaces(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** True for lower-case ASCII letters, digits and signs alone, as most words are: nothing to fold. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code > 126 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** Accented words recur on every page. */
const foldedWords = new Map<string, string>();
const maxCached = 50_000;
const maxCachedLength = 40;

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/g, "'").toLowerCase().trim();
}

// eslint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;
