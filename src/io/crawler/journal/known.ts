import { type PageSource, pageSources } from '../../../core/pages/page.ts';

const states = ['queued', 'taken', 'done'] as const;
export type KnownState = (typeof states)[number];

const stateBits = 0b11;
const sitemapBit = 1 << 2;
const placedBit = 1 << 3;
const storedBit = 1 << 4;
const sourceShift = 5;

/** One URL of the site. A crawl holds as many as the site has pages: what is small shares one number. */
export class Known {
  /** The first spelling seen, which is the one fetched. */
  readonly url: string;
  depth: number;
  /** Redirects or refreshes in a row that led here. */
  hops = 0;
  /** Place in its wave once taken up; the smallest (parent, position) that found it before. */
  rank = -1;
  position = 0;
  /** The page that found it, the first in order where several did; null for seeds and sitemaps. */
  parent: Known | null = null;
  /** Pages in a row, down to this one, that repeat below themselves the page that found them. */
  echoes = 0;
  /** Its words as a number, once they are read: equal pages have equal ones. */
  words: number | null = null;
  /** The round in which it became known, and in which it was given out. */
  readonly born: number;
  round = 0;
  private bits: number;

  constructor(url: string, source: PageSource, depth: number, born: number) {
    this.url = url;
    this.depth = depth;
    this.born = born;
    this.bits = pageSources.indexOf(source) << sourceShift;
  }

  get source(): PageSource {
    return pageSources[this.bits >> sourceShift]!;
  }

  get state(): KnownState {
    return states[this.bits & stateBits]!;
  }
  set state(state: KnownState) {
    this.bits = (this.bits & ~stateBits) | states.indexOf(state);
  }

  get inSitemap(): boolean {
    return (this.bits & sitemapBit) !== 0;
  }
  set inSitemap(listed: boolean) {
    this.mark(sitemapBit, listed);
  }

  /** Its place in its wave is settled. */
  get placed(): boolean {
    return (this.bits & placedBit) !== 0;
  }
  set placed(placed: boolean) {
    this.mark(placedBit, placed);
  }

  /** Done in an interrupted run: stored, but its answer is not known here. */
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
