/** The same text in memory of its own: a word cut from a page keeps the whole page alive as long as a cache holds it. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
