import type { PageLink } from '../../pages/page.ts';
import { wordsIn } from '../texts/content-text.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** A page is a list when it leads to this many pages and its links hold most of its words. */
const leastTargets = 10;
const leastShare = 0.5;
const judged = new WeakMap<PageFacts, boolean>();

/**
 * Index, contents list, section: the words of its links are most of its text. It is read to choose, not for its sentences,
 * and its entries take their meaning from where they stand in it.
 */
export function isListingPage(page: PageFacts): boolean {
  let known = judged.get(page);
  if (known === undefined) judged.set(page, (known = holdsMostlyLinks(page)));
  return known;
}

function holdsMostlyLinks({ record, words }: PageFacts): boolean {
  const entries: PageLink[] = [];
  for (const link of record.links) {
    if (link.position === 'content' && link.to !== record.url && isAnchor(link)) entries.push(link);
  }
  if (entries.length < leastTargets) return false;
  let linked = 0;
  for (const { anchor } of entries) linked += wordsIn(anchor);
  return linked >= leastShare * words && new Set(entries.map(({ to }) => to)).size >= leastTargets;
}
