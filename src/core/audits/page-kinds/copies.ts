import type { PageFacts } from '../facts/site-facts.ts';

/** Shorter texts coincide by chance: the bound of content.duplicate_exact. */
const fewestWords = 30;

/** Pages less the copies of one text under other addresses, which content.duplicate_exact tells with the one to keep. */
export function withoutCopies(pages: readonly PageFacts[]): PageFacts[] {
  const seen = new Set<string>();
  return pages.filter(({ content, words }) => {
    if (content === null || words < fewestWords) return true;
    return !seen.has(content.bodyHash) && seen.add(content.bodyHash);
  });
}

/** The page itself or its copy under another address: `/index.html` is the home page too. */
export function isCopyOf(page: PageFacts, other: PageFacts | null | undefined): boolean {
  return page === other || (page.content !== null && page.content.bodyHash === other?.content?.bodyHash);
}

/** « ??? », an address still to be written: servers answer as if nothing were asked. */
const emptyQuery = /\?{2,}$/;

export function asksForNothing(url: string): boolean {
  return emptyQuery.test(url);
}

/** `index.html`, and `index.fr.html` where the server chooses by language. */
const indexFile = /\/(?:index|default)(?:\.\w{2,5}){1,2}$/i;

/**
 * Pages less those that a server gives under the folder and under the name of its index file, or with a query that asks
 * for nothing: what is wrong with one is wrong with the other, and told once. Of a folder and its file the one that more
 * pages link to stays, or the home page.
 */
export function withoutIndexCopies(pages: readonly PageFacts[], home: PageFacts | null): readonly PageFacts[] {
  const copies = new Set<PageFacts>();
  let byUrl: Map<string, PageFacts> | null = null;
  for (const page of pages) {
    const { url } = page.record;
    const isEmpty = asksForNothing(url);
    if (!page.indexable || (!isEmpty && !indexFile.test(url))) continue;
    byUrl ??= new Map(pages.map((one) => [one.record.url, one]));
    const plain = byUrl.get(isEmpty ? url.replace(emptyQuery, '') : url.slice(0, url.lastIndexOf('/') + 1));
    if (plain?.indexable && isCopyOf(page, plain)) copies.add(!isEmpty && isKept(page, plain, home) ? plain : page);
  }
  return copies.size === 0 ? pages : pages.filter((page) => !copies.has(page));
}

function isKept(page: PageFacts, folder: PageFacts, home: PageFacts | null): boolean {
  return page === home || (folder !== home && page.inlinks > folder.inlinks);
}
