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

function beyondLatin(code: number, text: string, at: number): number {
  // General punctuation holds dashes, quotation marks and spaces, neither letters nor digits.
  if (code >= 0x2000 && code < 0x2070) return code <= 0x200a || code === 0x2028 || code === 0x202f ? space : 0;
  if (code === 0x3000) return space;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) as number)) ? word : 0;
}
