import type { PageContent } from '../../../core/pages/page.ts';
import { namesItselfPublished } from '../../../core/pages/site-copy.ts';
import { urlKey } from '../../../core/values/url.ts';

/** Hash of title and visible text in 32 bits: a number needs no separate memory. */
export function wordsHash({ title, bodyHash }: PageContent): number {
  // FNV-1a (Fowler, Noll, Vo 1991).
  let hash = 0x811c9dc5;
  for (let at = 0; at < (title?.length ?? 0); at++) hash = Math.imul(hash ^ title!.charCodeAt(at), 0x01000193);
  return Number.parseInt(bodyHash.slice(0, 8), 16) ^ hash;
}

/** True when the page is noindex, or its canonical is not its own URL, on this host or on that of the public site. */
export function isDeclaredVariant({ canonicals, metaRobots, headerRobots }: PageContent, url: string): boolean {
  if (metaRobots.includes('noindex') || headerRobots.includes('noindex')) return true;
  return canonicals.some(
    (canonical) =>
      canonical.url !== null && urlKey(canonical.url) !== urlKey(url) && !namesItselfPublished(url, canonical.url),
  );
}
