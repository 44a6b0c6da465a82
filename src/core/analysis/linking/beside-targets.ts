import type { CrawledFacts } from '../../audits/facts/site-facts.ts';
import type { PageLink, PageRecord } from '../../pages/page.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { destinationOf } from './landing.ts';

/** Share of the pages, and number of pages, up to which a link outside the texts is of the page and no menu. Working assumption. */
const ownShare = 0.1;
const ownPages = 2;

/** Pages that the reader of a page is led to outside its text, the menus left out. */
export interface BesideTargets {
  /** By cards, buttons and boxes of this page alone: it has the link. */
  readonly own: readonly string[];
  /** By these and by boxes that a template repeats. */
  readonly all: readonly string[];
}

/**
 * Pages that the reader of a page is led to outside its text: by its buttons and boxes, and by links of its header, footer, bars and
 * lists that hardly another page has there, which are cards and teasers that the mark-up of the site puts there.
 */
export function besideTargets(facts: CrawledFacts, { url, links }: PageRecord): BesideTargets {
  const most = Math.max(ownPages, ownShare * facts.pages.length);
  const counts = pagesWith(facts);
  const beside = besideIn(links);
  const isOwn = ({ keys }: BesideLink): boolean => keys.some((key) => counts.get(key)! <= most);
  const targets = (some: readonly BesideLink[]): string[] =>
    [...new Set(some.map(({ link }) => destinationOf(facts, link.to)))].filter((target) => target !== url);
  const own = beside.filter(isOwn);
  return { own: targets(own), all: targets(beside.filter((one) => one.link.position === 'aside' || isOwn(one))) };
}

interface BesideLink {
  readonly link: PageLink;
  /** Its target and words, wherever it is, and in the midst of the content when it is there. */
  readonly keys: readonly string[];
}

/** The links outside the text. One between two links of the content, such as a list of towns marked up as a bar, is in its midst. */
function besideIn(links: readonly PageLink[]): BesideLink[] {
  const isContent = ({ position }: PageLink): boolean => position === 'content';
  const [first, last] = [links.findIndex(isContent), links.findLastIndex(isContent)];
  return links.flatMap((link, at) => {
    if (!link.internal || !link.http || isContent(link)) return [];
    const key = `${link.to} ${link.anchor}`;
    return [{ link, keys: at > first && at < last ? [key, `${key} amid`] : [key] }];
  });
}

/** Pages that have each link outside their texts, by its keys. */
const pagesWith = memoizeByObject((facts: CrawledFacts): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { record } of facts.pages)
    for (const key of new Set(besideIn(record.links).flatMap(({ keys }) => keys)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});
