/** A sitemap entry in its usual form: a URL and a date without references, and hints. */
const plainEntry =
  /\s*<url>\s*<loc>([^<&]*)<\/loc>\s*(?:<lastmod>([^<&]*)<\/lastmod>\s*)?(?:<changefreq>[^<&]*<\/changefreq>\s*)?(?:<priority>[^<&]*<\/priority>\s*)?<\/url>/y;

/**
 * Reads consecutive entries of `text` from the offset `from`, each with the result of an XML parser, in one match instead of
 * about forty events. `take` receives the text of `loc` and of `lastmod` ('' without one) and returns false to stop. Returns
 * the offset of the first entry of another form, or of an incomplete one.
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
