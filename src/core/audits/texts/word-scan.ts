const letter = /\p{L}/u;
const digit = /\p{N}/u;
/** Kind of each Latin-script character: 1 a letter, 2 a digit, 0 neither. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));
/** Surrogates: texts with characters beyond the first plane are read by regular expressions. */
const pairs = /[\ud800-\udfff]/;

const spokenWord = /(?:\p{L}{1,4}['’])?\p{L}+(?:-\p{L}+)*/gu;
const longestElided = 4;

/**
 * Calls `take` with the start and end of each spoken word: an elided article and parts joined by hyphens belong to the
 * word. Positions save creating strings: nearly all words are known already.
 */
export function eachSpokenWord(text: string, take: (from: number, to: number) => void): void {
  if (pairs.test(text)) {
    for (const { index, 0: word } of text.matchAll(spokenWord)) take(index, index + word.length);
    return;
  }
  const kinds = kindsOf(text);
  for (let at = 0; at < text.length; at += 1) {
    if (kinds[at] !== 1) continue;
    const start = at;
    while (kinds[at] === 1) at += 1;
    if (at - start <= longestElided && kinds[at + 1] === 1 && isApostrophe(text, at)) {
      at += 1;
      while (kinds[at] === 1) at += 1;
    }
    while (kinds[at + 1] === 1 && text.charCodeAt(at) === 45) {
      at += 1;
      while (kinds[at] === 1) at += 1;
    }
    take(start, at);
  }
}

const whole = /(?<![\p{L}\p{N}_./-])\p{L}{4,}(?![\p{L}\p{N}_(/]|[.-][\p{L}\p{N}])/gu;
const shortestWhole = 4;

/** Words of four letters or more; parts of program names (`sqlite3_open`, `gimp-layer`) are not words of the text. */
export function wholeWords(text: string): string[] {
  if (pairs.test(text)) return text.match(whole) ?? [];
  const words: string[] = [];
  const kinds = kindsOf(text);
  for (let at = 0; at < text.length; at += 1) {
    if (kinds[at] !== 1) continue;
    const start = at;
    while (kinds[at] === 1) at += 1;
    if (at - start < shortestWhole || isPartAfter(text.charCodeAt(at), kinds[at]!, kinds[at + 1]!)) continue;
    if (start === 0 || !isPartBefore(text.charCodeAt(start - 1), kinds[start - 1]!)) words.push(text.slice(start, at));
  }
  return words;
}

/** A digit, `_`, `.`, `/` or `-` before a word: it is the rest of a name. */
function isPartBefore(code: number, kind: number): boolean {
  return kind > 0 || code === 95 || (code > 44 && code < 48);
}

/** A digit, `_`, `(` or `/` after a word, or a point or hyphen within a name. */
function isPartAfter(code: number, kind: number, next: number): boolean {
  if (code === 45 || code === 46) return next > 0;
  return kind > 0 || code === 95 || code === 40 || code === 47;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

/** Kinds of the characters of the current text; grows with longer texts. */
let room = new Uint8Array(1 << 12);

/** Kind of each character of a text, 0 beyond its end; overwritten by the next call. */
function kindsOf(text: string): Uint8Array {
  const { length } = text;
  if (room.length < length + 2) room = new Uint8Array(2 * length);
  const kinds = room;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Dashes, quotation marks and the like are the most common characters outside Latin scripts.
    kinds[at] = code < 0x250 ? latin[code]! : code >= 0x2000 && code < 0x2070 ? 0 : kindOf(text.charAt(at));
  }
  kinds[length] = kinds[length + 1] = 0;
  return kinds;
}

function kindOf(character: string): number {
  return letter.test(character) ? 1 : digit.test(character) ? 2 : 0;
}
