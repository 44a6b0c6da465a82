const letterOrDigit = /[\p{L}\p{N}]/u;

/** Words as a writer's word processor counts them: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  for (let at = 0, inside = false, counted = false; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      inside = false;
      continue;
    }
    if (!inside) {
      inside = true;
      counted = false;
    }
    if (
      !counted &&
      (isAsciiWord(code) || (code > 127 && letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) as number))))
    ) {
      counted = true;
      words++;
    }
  }
  return words;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028
  );
}

function isAsciiWord(code: number): boolean {
  const lower = code | 32;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122);
}
