import type { PageLink } from '../../pages/page.ts';
import { wordsIn } from '../texts/content-text.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** A list links to this many pages, and most of its words are in links. Working assumption. */
const leastTargets = 10;
const leastShare = 0.5;
const judged = new WeakMap<PageFacts, boolean>();

/**
 * True for an index, a contents list or a section: most of its words are in links. Visitors scan it to choose, and its
 * entries depend on their context.
 */
export function isListingPage(page: PageFacts): boolean {
  let known = judged.get(page);
  if (known === undefined) judged.set(page, (known = isMostlyLinks(page)));
  return known;
}

function isMostlyLinks({ record, words }: PageFacts): boolean {
  const entries: PageLink[] = [];
  for (const link of record.links) {
    if (link.position === 'content' && link.to !== record.url && isAnchor(link)) entries.push(link);
  }
  if (entries.length < leastTargets) return false;
  let linked = 0;
  for (const { anchor } of entries) linked += wordsIn(anchor);
  return linked >= leastShare * words && new Set(entries.map(({ to }) => to)).size >= leastTargets;
}
