/*
 * Classes of letters, decided from character codes in Latin-1, which is nearly always enough and much faster than the
 * Unicode patterns used for other scripts.
 */

/** `\p{Lu}` somewhere. */
export function hasCapital(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > latin) return capital.test(text);
    if (isCapital(code)) return true;
  }
  return false;
}

/** `\p{L}` somewhere. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > latin) return letter.test(text);
    if (isLatinLetter(code)) return true;
  }
  return false;
}

/** `\p{L}` or `\p{N}` somewhere. */
export function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > latin) return letterOrDigit.test(text);
    if (isLatinLetter(code) || isDigit(code)) return true;
  }
  return false;
}

/** `^\p{Lu}`. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > latin ? capitalFirst.test(text) : isCapital(code);
}

/** How many characters are `\p{L}`. */
export function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > latin) return text.replace(notLetters, '').length;
    if (isLatinLetter(code)) count += 1;
  }
  return count;
}

/** The last character of Latin-1. */
const latin = 0xff;
const capital = /\p{Lu}/u;
const capitalFirst = /^\p{Lu}/u;
const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const notLetters = /[^\p{L}]/gu;

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Of Latin-1: ª, µ and º are letters. */
function isLatinLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  if (code < 0xaa) return false;
  return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba;
}

/** Of Latin-1: ², ³, ¹, ¼, ½ and ¾ are numbers. */
function isDigit(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe);
}
