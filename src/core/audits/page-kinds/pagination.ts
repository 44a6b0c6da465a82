import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';

const numbered =
  /\/page\/(?:[2-9]|\d{2,})\/?$|[?&](?:page|paged|p|pg)=(?:[2-9]|\d{2,})(?:&|$)|[?&](?:start|limitstart|offset|debut_\w+)=[1-9]\d{0,3}(?:&|$)/i;

/**
 * True for page 2 and later pages of a list: they share title and heading with the list without fault, and the texts
 * they excerpt are judged on their own pages.
 */
export function isFollowingPage(page: PageFacts): boolean {
  let known = following.get(page);
  if (known === undefined) {
    known = numbered.test(pathOf(page.record.url)) || Boolean(page.content?.prev);
    following.set(page, known);
  }
  return known;
}

/** Computed once for all checks. */
const following = new WeakMap<PageFacts, boolean>();

/** Address of the first page of the list, null for a page that does not continue one. */
export function archiveRoot({ record: { url } }: PageFacts): string | null {
  const root = url.replace(numbered, '/');
  return root === url ? null : root;
}

export function isFirstPage(page: PageFacts): boolean {
  return !isFollowingPage(page);
}
