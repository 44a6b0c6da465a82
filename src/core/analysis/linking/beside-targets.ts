import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import type { PageLink, PageRecord } from '../../pages/page.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { destinationOf } from './landing.ts';

/** Share of the pages, and number of pages, up to which a link of a header or a footer is of the page and no menu. Working assumption. */
const ownShare = 0.1;
const ownPages = 2;

/**
 * Pages that the reader of a page is led to outside its text: by its buttons and boxes, and by links of its header, footer or bars that
 * hardly another page has, which are cards and teasers that the mark-up of the site puts there.
 */
export function besideTargets(facts: CrawledFacts, { url, links }: PageRecord): string[] {
  const isOwn = (link: PageLink): boolean =>
    link.position === 'aside' ||
    pagesWith(facts).get(keyOf(link))! <= Math.max(ownPages, ownShare * facts.pages.length);
  return [
    ...new Set(
      links
        .filter((link) => link.internal && link.http && link.position !== 'content' && isOwn(link))
        .map((link) => destinationOf(facts, link.to)),
    ),
  ].filter((target) => target !== url);
}

/** Pages that have each link outside their texts, by target and words. */
const pagesWith = memoizeByObject((facts: CrawledFacts): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { record } of facts.pages) {
    const beside = record.links.filter((link) => link.internal && link.http && link.position !== 'content');
    for (const key of new Set(beside.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
});

function keyOf({ to, anchor }: PageLink): string {
  return `${to} ${anchor}`;
}
