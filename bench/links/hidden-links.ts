import type { PageLink, PageRecord } from '../../src/core/pages/page.ts';
import { seededRandom } from '../../src/core/values/random.ts';
import type { CrawledSite } from './labelled-sites.ts';
import { analysisOf, isGeneric } from './site-links.ts';

/** Share of the pairs of pages linked by a sentence that are hidden. */
const hiddenShare = 0.3;

export interface HiddenFigures {
  readonly hidden: number;
  /** Hidden pairs proposed on words of the text; among the twenty best; others proposed as an addition. */
  readonly found: number;
  readonly first20: number;
  readonly additions: number;
}

/** Hides links of sentences, analyses the site without them, and counts those that are proposed. */
export function hiddenFigures(site: CrawledSite, seed: number): HiddenFigures {
  const random = seededRandom(seed);
  const read = new Set(
    site.pages.flatMap(({ url, content, status }) => (content !== null && status === 200 ? [url] : [])),
  );
  const pairs = [
    ...new Set(site.pages.flatMap((page) => contextLinks(page, read).map((link) => pairOf(page, link)))),
  ].sort();
  const hidden = new Set(pairs.filter(() => random() < hiddenShare));
  const pages = site.pages.map((page) => ({
    ...page,
    links: page.links.filter((link) => link.position !== 'content' || !hidden.has(pairOf(page, link))),
  }));
  const { suggestions, additions } = analysisOf({ pages, crawl: site.crawl }).semantics!;
  const found = suggestions.map(({ from, to }) => `${from} ${to}`);
  const added = new Set(additions.map(({ from, to }) => `${from} ${to}`));
  return {
    hidden: hidden.size,
    found: found.filter((pair) => hidden.has(pair)).length,
    first20: found.slice(0, 20).filter((pair) => hidden.has(pair)).length,
    additions: [...hidden].filter((pair) => added.has(pair) && !found.includes(pair)).length,
  };
}

/** Words of the longest anchor that is a name rather than a call. */
const maxAnchorWords = 6;
/** Links of a paragraph that is no list of links. */
const maxLinksOfBlock = 3;

/** Links inside a sentence on words of their own: neither "read more", nor a call, nor one of a list. */
function contextLinks({ url, content, links }: PageRecord, read: ReadonlySet<string>): PageLink[] {
  return links.filter((link) => {
    const { anchor, to, block: at } = link;
    if (!link.internal || link.position !== 'content' || at === null || to === url || !read.has(to)) return false;
    const block = content?.blocks[at];
    if (block?.kind !== 'paragraph' || block.text.length <= 2 * anchor.length + 20) return false;
    if (links.filter((other) => other.block === at).length > maxLinksOfBlock) return false;
    return /^[\p{L}\p{N}]/u.test(anchor) && anchor.split(/\s+/).length <= maxAnchorWords && !isGeneric(anchor);
  });
}

function pairOf({ url }: PageRecord, { to }: PageLink): string {
  return `${url} ${to}`;
}
