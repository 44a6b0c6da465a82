import { type PageSource, pageSources } from '../../../core/pages/page.ts';

const states = ['queued', 'taken', 'done'] as const;
export type KnownUrlState = (typeof states)[number];

const stateBits = 0b11;
const sitemapBit = 1 << 2;
const placedBit = 1 << 3;
const storedBit = 1 << 4;
const sourceShift = 5;

/** One URL of the site. A crawl keeps one for each page of the site, so the small fields share one number. */
export class KnownUrl {
  /** The first spelling seen, which is the one fetched. */
  readonly url: string;
  depth: number;
  /** Redirects or refreshes in a row that led to it. */
  hops = 0;
  /** Once `placed`, its position in the crawl; before, the rank of the page that links to it (the smallest one). */
  rank = -1;
  /** Position of the link within that page. */
  position = 0;
  /** The page that links to it, the first in order where several do; null for seeds and sitemaps. */
  parent: KnownUrl | null = null;
  /** Length of the chain of pages that ends here, each below its parent with the words of its parent. */
  echoes = 0;
  /** Hash of its words once they are read: equal pages have equal ones. */
  words: number | null = null;
  /** The rounds of the frontier in which it was discovered and taken. */
  readonly discoveredRound: number;
  takenRound = 0;
  private bits: number;

  constructor(url: string, source: PageSource, depth: number, discoveredRound: number) {
    this.url = url;
    this.depth = depth;
    this.discoveredRound = discoveredRound;
    this.bits = pageSources.indexOf(source) << sourceShift;
  }

  get source(): PageSource {
    return pageSources[this.bits >> sourceShift]!;
  }

  get state(): KnownUrlState {
    return states[this.bits & stateBits]!;
  }
  set state(state: KnownUrlState) {
    this.bits = (this.bits & ~stateBits) | states.indexOf(state);
  }

  get inSitemap(): boolean {
    return (this.bits & sitemapBit) !== 0;
  }
  set inSitemap(listed: boolean) {
    this.mark(sitemapBit, listed);
  }

  /** Its rank is final. */
  get placed(): boolean {
    return (this.bits & placedBit) !== 0;
  }
  set placed(placed: boolean) {
    this.mark(placedBit, placed);
  }

  /** Stored by an interrupted run: its response is not known here. */
  get stored(): boolean {
    return (this.bits & storedBit) !== 0;
  }
  set stored(stored: boolean) {
    this.mark(storedBit, stored);
  }

  private mark(bit: number, on: boolean): void {
    this.bits = on ? this.bits | bit : this.bits & ~bit;
  }
}
