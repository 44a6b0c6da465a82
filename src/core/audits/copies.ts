import type { PageFacts } from './site-facts.ts';

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
