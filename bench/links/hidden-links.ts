import type { PageLink, PageRecord } from '../../src/core/pages/page.ts';
import { seededRandom } from '../../src/core/values/random.ts';
import type { CrawledSite } from './labelled-sites.ts';
import { analysisOf } from './site-links.ts';

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
  const pairs = [...new Set(site.pages.flatMap((page) => contextLinks(page).map((link) => pairOf(page, link))))].sort();
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

/** Links inside a sentence: their block contains more text than they do. */
function contextLinks({ url, content, links }: PageRecord): PageLink[] {
  return links.filter((link) => {
    if (!link.internal || !link.http || link.position !== 'content' || link.block === null || link.to === url)
      return false;
    const block = content?.blocks[link.block];
    return block !== undefined && block.kind === 'paragraph' && block.text.length > 2 * link.anchor.length + 20;
  });
}

function pairOf({ url }: PageRecord, { to }: PageLink): string {
  return `${url} ${to}`;
}
