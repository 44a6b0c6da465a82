const letterOrDigit = /[\p{L}\p{N}]/u;

const space = 1;
const word = 2;
/** Class of each character of the Latin scripts: white space, letter or digit, or neither (0). */
const latinClasses = Uint8Array.from({ length: 0x250 }, (_, code) =>
  code <= 32 || code === 0xa0 ? space : letterOrDigit.test(String.fromCharCode(code)) ? word : 0,
);

/**
 * Number of words as a word processor counts them: runs between white space that contain a letter or a digit. The loop has
 * no branches: the ends of words are unpredictable, and a mispredicted branch costs more than the arithmetic.
 */
export function countWords(text: string): number {
  let words = 0;
  let isCounted = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const characterClass = code < 0x250 ? (latinClasses[code] as number) : beyondLatin(code, text, at);
    const isWord = characterClass >> 1;
    words += isWord & ~isCounted;
    isCounted = (isCounted | isWord) & ~characterClass;
  }
  return words;
}

/** `countWords` of the UTF-8 bytes of a text in a Latin script; null for other scripts. ASCII is isCounted without branches. */
export function countWordsOfBytes(bytes: Uint8Array): number | null {
  const classes = latinClasses;
  const { length } = bytes;
  let words = 0;
  let isCounted = 0;
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] as number;
    let characterClass = classes[byte] as number;
    if (byte >= 128) {
      const code = latinOrPunctuation(bytes, at);
      if (code < 0) return null;
      at += code < 0x800 ? 1 : 2;
      characterClass = code < 0x250 ? (classes[code] as number) : spaceOfPunctuation(code);
    }
    const isWord = characterClass >> 1;
    words += isWord & ~isCounted;
    isCounted = (isCounted | isWord) & ~characterClass;
  }
  return words;
}

/** The character that starts at that byte, −1 for a character of another script. */
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

/** General punctuation contains dashes, quotation marks and spaces, neither letters nor digits. */
function spaceOfPunctuation(code: number): number {
  return code <= 0x200a || code === 0x2028 || code === 0x202f ? space : 0;
}

function beyondLatin(code: number, text: string, at: number): number {
  if (code >= 0x2000 && code < 0x2070) return spaceOfPunctuation(code);
  if (code === 0x3000) return space;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) as number)) ? word : 0;
}
