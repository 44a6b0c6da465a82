const letterOrDigit = /[\p{L}\p{N}]/u;

const space = 1;
const word = 2;
/** What each character of the Latin scripts is: white space, a letter or digit, or neither. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) =>
  code <= 32 || code === 0xa0 ? space : letterOrDigit.test(String.fromCharCode(code)) ? word : 0,
);

/**
 * Words as a writer's word processor counts them: runs between white space that hold a letter or a digit. The loop
 * decides nothing: where words end cannot be foreseen, and a processor that guesses wrong loses more than it counts.
 */
export function countWords(text: string): number {
  let words = 0;
  let counted = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 0x250 ? (latin[code] as number) : beyondLatin(code, text, at);
    const isWord = kind >> 1;
    words += isWord & ~counted;
    counted = (counted | isWord) & ~kind;
  }
  return words;
}

/**
 * `countWords` of the UTF-8 bytes of a text in a Latin script; null for another one. Bytes beyond ASCII are few, and what
 * is told of the others is told without deciding anything, by a table that is at hand.
 */
export function countWordsOfBytes(bytes: Uint8Array): number | null {
  const kinds = latin;
  const { length } = bytes;
  let words = 0;
  let counted = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    let kind = kinds[byte] as number;
    if (byte >= 128) {
      const code = latinOrPunctuation(bytes, at);
      if (code < 0) return null;
      at += code < 0x800 ? 1 : 2;
      kind = code < 0x250 ? (kinds[code] as number) : spaceOfPunctuation(code);
    }
    const isWord = kind >> 1;
    words += isWord & ~counted;
    counted = (counted | isWord) & ~kind;
  }
  return words;
}

/** The character that begins there, -1 for one of another script. */
function latinOrPunctuation(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = (bytes[at + 1] as number) & 63;
  if (first < 0xe0) {
    const code = ((first & 31) << 6) | second;
    return code < 0x250 ? code : -1;
  }
  if (first !== 0xe2) return -1;
  const code = 0x2000 | (second << 6) | ((bytes[at + 2] as number) & 63);
  return code < 0x2070 || (code >= 0x20a0 && code < 0x20c0) ? code : -1;
}

/** General punctuation holds dashes, quotation marks and spaces, neither letters nor digits. */
function spaceOfPunctuation(code: number): number {
  return code <= 0x200a || code === 0x2028 || code === 0x202f ? space : 0;
}

function beyondLatin(code: number, text: string, at: number): number {
  if (code >= 0x2000 && code < 0x2070) return spaceOfPunctuation(code);
  if (code === 0x3000) return space;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) as number)) ? word : 0;
}
