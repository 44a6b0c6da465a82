/** The same text in memory of its own: a word cut from a page keeps the whole page alive as long as a cache holds it. */
export function ownCopy(text: string): string {
  if (text.length < shortestCut) return text;
  const joined = text.slice(0, 1) + text.slice(1);
  // Asked for a letter, the platform makes the concatenation flat, and the collector then drops its two halves.
  joined.charCodeAt(0);
  return joined;
}

/** V8 copies what is cut out of a text when it is shorter (`SlicedString::kMinLength`). */
const shortestCut = 13;
