import type { PageFacts } from '../facts/site-facts.ts';

/** Shorter texts coincide by chance: the limit of content.duplicate_exact. */
const fewestWords = 30;

/** One page of each text: content.duplicate_exact reports its copies under other addresses, with the one to keep. */
export function withoutCopies(pages: readonly PageFacts[]): PageFacts[] {
  const seen = new Set<string>();
  return pages.filter(({ content, words }) => {
    if (content === null || words < fewestWords) return true;
    return !seen.has(content.bodyHash) && seen.add(content.bodyHash);
  });
}

/** True for the page itself and for its copy under another address: `/index.html` is the home page too. */
export function isCopyOf(page: PageFacts, other: PageFacts | null | undefined): boolean {
  return page === other || (page.content !== null && page.content.bodyHash === other?.content?.bodyHash);
}

/** « ??? », an address not completed: servers ignore such a query. */
const emptyQuery = /\?{2,}$/;

export function hasEmptyQuery(url: string): boolean {
  return emptyQuery.test(url);
}

/** `index.html`, and `index.fr.html` where the server chooses by language. */
const indexFile = /\/(?:index|default)(?:\.\w{2,5}){1,2}$/i;

/** The address of the folder whose index file this address names; null for any other address. */
export const folderOfIndexFile = (url: string): string | null =>
  indexFile.test(url) ? url.slice(0, url.lastIndexOf('/') + 1) : null;

/**
 * Pages without the second address of the same page: of a folder and its index file, or of an address with an empty
 * query, which share all their faults. Of a folder and its file the one with more links is kept, or the home page.
 */
export function withoutIndexCopies(pages: readonly PageFacts[], home: PageFacts | null): readonly PageFacts[] {
  const copies = new Set<PageFacts>();
  let byUrl: Map<string, PageFacts> | null = null;
  for (const page of pages) {
    const { url } = page.record;
    const isEmpty = hasEmptyQuery(url);
    const single = isEmpty ? url.replace(emptyQuery, '') : folderOfIndexFile(url);
    if (!page.indexable || single === null) continue;
    byUrl ??= new Map(pages.map((one) => [one.record.url, one]));
    const plain = byUrl.get(single);
    if (plain?.indexable && isCopyOf(page, plain)) copies.add(!isEmpty && isKept(page, plain, home) ? plain : page);
  }
  return copies.size === 0 ? pages : pages.filter((page) => !copies.has(page));
}

function isKept(page: PageFacts, folder: PageFacts, home: PageFacts | null): boolean {
  return page === home || (folder !== home && page.inlinks > folder.inlinks);
}
