const letter = /\p{L}/u;
const digit = /\p{N}/u;
/** What a character of the Latin scripts is: 1 a letter, 2 a digit, 0 neither. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(String.fromCharCode(code)));
/** Halves of a character beyond the first plane: such a text is read by the patterns. */
const pairs = /[\ud800-\udfff]/;

const spoken = /(?:\p{L}{1,4}['’])?\p{L}+(?:-\p{L}+)*/gu;
const longestElided = 4;

/** Words as they are said: an elided article and the parts that hyphens join belong to the word. */
export function spokenWords(text: string): string[] {
  if (pairs.test(text)) return text.match(spoken) ?? [];
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text, at)) continue;
    const start = at;
    at = endOfLetters(text, at);
    if (at - start <= longestElided && isApostrophe(text, at) && isLetter(text, at + 1))
      at = endOfLetters(text, at + 1);
    while (text.charCodeAt(at) === 45 && isLetter(text, at + 1)) at = endOfLetters(text, at + 1);
    words.push(text.slice(start, at));
  }
  return words;
}

const whole = /(?<![\p{L}\p{N}_./-])\p{L}{4,}(?![\p{L}\p{N}_(/]|[.-][\p{L}\p{N}])/gu;
const shortestWhole = 4;

/** Words of four letters or more; a part of a program’s name (`sqlite3_open`, `gimp-layer`) is not a word of the text. */
export function wholeWords(text: string): string[] {
  if (pairs.test(text)) return text.match(whole) ?? [];
  const words: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text, at)) continue;
    const start = at;
    at = endOfLetters(text, at);
    if (at - start >= shortestWhole && !isPartBefore(text, start - 1) && !isPartAfter(text, at)) {
      words.push(text.slice(start, at));
    }
  }
  return words;
}

/** A digit, `_`, `.`, `/` or `-`: what follows is the rest of a name. */
function isPartBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 95 || (code > 44 && code < 48) || isWritten(text, at);
}

/** A digit, `_`, `(` or `/`, or a point or hyphen inside of a name. */
function isPartAfter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 46) return isWritten(text, at + 1);
  return code === 95 || code === 40 || code === 47 || isWritten(text, at);
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text, at)) at += 1;
  return at;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === 0x2019;
}

function isLetter(text: string, at: number): boolean {
  return kindAt(text, at) === 1;
}

function isWritten(text: string, at: number): boolean {
  return kindAt(text, at) > 0;
}

/** Beyond the text there is nothing: the code there is no number. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return latin[code] as number;
  // Dashes, quotation marks and the like, the most common of the others.
  return code >= 0x2000 && code < 0x2070 ? 0 : kindOf(text.charAt(at));
}

function kindOf(character: string): number {
  return letter.test(character) ? 1 : digit.test(character) ? 2 : 0;
}
