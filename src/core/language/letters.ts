/*
 * Classes of characters. In Latin-1, nearly all text, they are decided from character codes, which is much faster than the
 * Unicode patterns used for the rest.
 */

/** True when the text contains `\p{Lu}`. */
export function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastLatin1) return capital.test(text);
    if (isCapital(code)) return true;
  }
  return false;
}

/** True when the text contains `\p{L}`. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastLatin1) return letter.test(text);
    if (isLatinLetter(code)) return true;
  }
  return false;
}

/** True when the text contains `\p{L}` or `\p{N}`. */
export function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastLatin1) return letterOrDigit.test(text);
    if (isLatinLetter(code) || isDigit(code)) return true;
  }
  return false;
}

/** True when the first character is `\p{Lu}`. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > lastLatin1 ? capitalFirst.test(text) : isCapital(code);
}

/** Number of characters that are `\p{L}`. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > lastLatin1) return text.replace(notLetters, '').length;
    if (isLatinLetter(code)) count += 1;
  }
  return count;
}

const lastLatin1 = 0xff;
const capital = /\p{Lu}/u;
const capitalFirst = /^\p{Lu}/u;
const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const notLetters = /[^\p{L}]/gu;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** In Latin-1; ª, µ and º are letters. */
function isLatinLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  if (code < 0xaa) return false;
  return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
}

/** In Latin-1; ², ³, ¹, ¼, ½ and ¾ are numbers. */
function isDigit(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe);
}
