const letterOrDigit = /[\p{L}\p{N}]/u;

const space = 1;
const word = 2;
/** What each ASCII character is: white space, a letter or digit, or neither. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  code <= 32 ? space : /\w/.test(String.fromCharCode(code)) && code !== 95 ? word : 0,
);

/** Words as a writer's word processor counts them: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ascii[code] as number) : beyondAscii(code, text, at);
    if (kind === space) counted = false;
    else if (kind === word && !counted) {
      counted = true;
      words++;
    }
  }
  return words;
}

function beyondAscii(code: number, text: string, at: number): number {
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028)
    return space;
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return word;
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) as number)) ? word : 0;
}
