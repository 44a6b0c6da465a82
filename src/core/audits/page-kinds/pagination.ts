import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';

const numbered =
  /\/page\/(?:[2-9]|\d{2,})\/?$|[?&](?:page|paged|p|pg)=(?:[2-9]|\d{2,})(?:&|$)|[?&](?:start|limitstart|offset|debut_\w+)=[1-9]\d{0,3}(?:&|$)/i;

/** Page 2 and the next ones of a list: its title and heading are the list's, and that is no fault; what it shows of the texts is judged where they stand whole. */
export function isFollowingPage(page: PageFacts): boolean {
  let known = following.get(page);
  if (known === undefined) {
    known = numbered.test(pathOf(page.record.url)) || Boolean(page.content?.prev);
    following.set(page, known);
  }
  return known;
}

/** Told once for all the checks that ask. */
const following = new WeakMap<PageFacts, boolean>();

/** Address of the list that a following page goes on with, null for other pages. */
export function archiveRoot({ record: { url } }: PageFacts): string | null {
  const root = url.replace(numbered, '/');
  return root === url ? null : root;
}

export function isFirstPage(page: PageFacts): boolean {
  return !isFollowingPage(page);
}
