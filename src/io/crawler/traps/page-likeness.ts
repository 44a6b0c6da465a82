import type { PageContent } from '../../../core/pages/page.ts';
import { namesItselfPublished } from '../../../core/pages/site-copy.ts';
import { urlKey } from '../../../core/values/url.ts';

/** Title and visible text as 32 bits, a number that costs a row no memory of its own: the same words have the same one. */
export function wordsNumber({ title, bodyHash }: PageContent): number {
  // FNV-1a (Fowler, Noll, Vo 1991).
  let hash = 0x811c9dc5;
  for (let at = 0; at < (title?.length ?? 0); at++) hash = Math.imul(hash ^ title!.charCodeAt(at), 0x01000193);
  return Number.parseInt(bodyHash.slice(0, 8), 16) ^ hash;
}

/**
 * Does the page itself say that it is a variant of another: noindex, or a canonical that is not its own URL, here or where
 * the site is public?
 */
export function callsItselfVariant({ canonicals, metaRobots, headerRobots }: PageContent, url: string): boolean {
  if (metaRobots.includes('noindex') || headerRobots.includes('noindex')) return true;
  return canonicals.some(
    (canonical) =>
      canonical.url !== null && urlKey(canonical.url) !== urlKey(url) && !namesItselfPublished(url, canonical.url),
  );
}
