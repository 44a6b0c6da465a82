/** An entry of a sitemap as nearly all of them are written: an address and a date without references, and hints. */
const plainEntry =
  /\s*<url>\s*<loc>([^<&]*)<\/loc>\s*(?:<lastmod>([^<&]*)<\/lastmod>\s*)?(?:<changefreq>[^<&]*<\/changefreq>\s*)?(?:<priority>[^<&]*<\/priority>\s*)?<\/url>/y;

/**
 * Reads the entries that stand one after the other in `text` from `from`, each as a parser of XML would, in one step and
 * not in forty. `take` gets the text of `loc` and that of `lastmod` ('' without one), and answers false to stop. Answers
 * where the first one that is written otherwise, or is not whole, begins.
 */
export function readPlainEntries(text: string, from: number, take: (loc: string, lastmod: string) => boolean): number {
  plainEntry.lastIndex = from;
  let read = from;
  for (let entry = plainEntry.exec(text); entry !== null; entry = plainEntry.exec(text)) {
    read = plainEntry.lastIndex;
    if (!take(entry[1] as string, entry[2] ?? '')) break;
  }
  return read;
}
