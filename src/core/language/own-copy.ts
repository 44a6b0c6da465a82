/** The same text in memory of its own: a word cut from a page keeps the whole page alive as long as a cache holds it. */
export function ownCopy(text: string): string {
  return text.length < shortestCut ? text : ` ${text}`.slice(1);
}

/** V8 copies what is cut out of a text when it is shorter (`SlicedString::kMinLength`). */
const shortestCut = 13;
