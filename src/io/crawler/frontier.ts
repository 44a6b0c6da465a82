import { detached } from '../../core/pages/detached.ts';
import type { PageSource } from '../../core/pages/page.ts';
import { urlKey } from '../../core/values/url.ts';
import type { FrontierRow } from '../services.ts';

/** Depth of what no chain of clicks reaches: known from a sitemap or a declaration only. Its links count on from there. */
export const beyondClicks = 1_000_000;

export type KnownState = 'queued' | 'taken' | 'done';

/** One URL of the site. */
export interface Known {
  /** The first spelling seen, which is the one fetched. */
  readonly url: string;
  readonly source: PageSource;
  inSitemap: boolean;
  depth: number;
  /** Redirects or refreshes in a row that led here. */
  hops: number;
  state: KnownState;
  /** Place in its wave once taken up; the smallest (parent, position) that found it before. */
  rank: number;
  position: number;
  /** The page that found it first, null for seeds and sitemaps. */
  readonly from: string | null;
  /** Done in an interrupted run: stored, but its answer is not known here. */
  stored: boolean;
}

export interface Discovery {
  readonly url: string;
  readonly source: PageSource;
  readonly depth: number;
  readonly hops: number;
  /** The page that links here; null for seeds and sitemaps. */
  readonly parent: Known | null;
  readonly position: number;
  /** `click`: one level deeper · `redirect`: same level · `late`: after everything that clicks reach. */
  readonly way: 'click' | 'redirect' | 'late';
}

/**
 * The URLs of a crawl, in waves of equal depth. A strict frontier waits for a wave to end before it takes the next one
 * and orders each wave by who found it: what is fetched under a limit then depends on the site alone, never on which
 * answer came first.
 */
export class Frontier {
  private readonly known = new Map<string, Known>();
  private readonly strict: boolean;
  private wave: Known[] = [];
  private at = 0;
  private sameDepth: Known[] = [];
  private nextDepth: Known[] = [];
  private late: Known[] = [];
  private flying = 0;
  private ranks = 0;
  private waiting = 0;

  constructor(strict: boolean) {
    this.strict = strict;
  }

  get size(): number {
    return this.known.size;
  }

  /** Rows that wait to be taken. */
  get queued(): number {
    return this.waiting;
  }

  get inFlight(): number {
    return this.flying;
  }

  find(url: string): Known | undefined {
    return this.known.get(url) ?? this.known.get(urlKey(url));
  }

  /** Is this row listed among these keys? */
  isKey(row: Known, keys: ReadonlyMap<string, string>): boolean {
    return keys.has(row.url) || keys.has(urlKey(row.url));
  }

  /**
   * Adds a URL that `accepts` lets in; null when it was known (then only its depth and order may improve) or refused.
   * Known spellings cost one look-up: most links of a page lead where others led before.
   */
  discover(found: Discovery, accepts: (found: Discovery) => boolean = () => true): Known | null {
    const rank = found.parent?.rank ?? -1;
    const seen = this.known.get(found.url);
    const key = seen === undefined ? urlKey(found.url) : found.url;
    const old = seen ?? this.known.get(key);
    if (old !== undefined) {
      if (found.way !== 'late') this.improve(old, found, rank);
      return null;
    }
    if (!accepts(found)) return null;
    const row: Known = {
      // Cut from the message of its page, which must not stay alive for it.
      url: detached(found.url),
      source: found.source,
      inSitemap: false,
      depth: found.depth,
      hops: found.hops,
      state: 'queued',
      rank,
      position: found.position,
      from: found.parent?.url ?? null,
      stored: false,
    };
    this.known.set(key === found.url ? row.url : detached(key), row);
    this.queue(row, found.way);
    return row;
  }

  /** Puts a row of an interrupted crawl back, in order of discovery. */
  restore(row: FrontierRow, done: boolean): void {
    const known: Known = {
      ...row,
      hops: 0,
      state: done ? 'done' : 'queued',
      rank: -1,
      position: this.known.size,
      from: null,
      stored: done,
    };
    this.known.set(urlKey(row.url), known);
    if (!done) this.queue(known, row.depth >= beyondClicks ? 'late' : 'click');
  }

  /** The next row to fetch, or null when there is none at this moment. */
  take(): Known | null {
    if (!this.hasWork()) return null;
    const row = this.wave[this.at++]!;
    this.waiting--;
    this.flying++;
    row.state = 'taken';
    return row;
  }

  /** A row that moved up has been taken from its better place: what remains of it is passed over. */
  hasWork(): boolean {
    for (;;) {
      while (this.at < this.wave.length && this.wave[this.at]!.state !== 'queued') this.at++;
      if (this.at < this.wave.length) return true;
      if (!this.advance()) return false;
    }
  }

  /** Asks a row of an earlier life once more, because what it answered then is needed now. */
  again(row: Known): void {
    row.state = 'queued';
    this.queue(row, 'redirect');
  }

  done(row: Known): void {
    row.state = 'done';
    this.flying--;
  }

  /** Gives a taken row back: the crawl was stopped before its answer. It is left, not taken again. */
  giveBack(row: Known): void {
    row.state = 'queued';
    this.flying--;
    this.waiting++;
  }

  /** Rows that were never taken, in no particular order. */
  *left(): Generator<Known> {
    for (const row of this.known.values()) if (row.state === 'queued') yield row;
  }

  private queue(row: Known, way: Discovery['way']): void {
    this.waiting++;
    (way === 'redirect' ? this.sameDepth : way === 'click' ? this.nextDepth : this.late).push(row);
  }

  /** A declared URL that turns out to be linked joins the next wave; its late entry will be passed over. */
  private improve(old: Known, found: Discovery, rank: number): void {
    if (found.depth < old.depth) {
      if (old.depth >= beyondClicks && found.depth < beyondClicks && old.state === 'queued') this.nextDepth.push(old);
      old.depth = found.depth;
    }
    old.hops = Math.min(old.hops, found.hops);
    if (old.state !== 'queued' || found.way === 'redirect') return;
    if (rank < old.rank || (rank === old.rank && found.position < old.position)) {
      old.rank = rank;
      old.position = found.position;
    }
  }

  private advance(): boolean {
    if (this.strict && this.flying > 0) return false;
    const next = this.following();
    if (next === null) return false;
    if (this.strict) next.sort((left, right) => left.rank - right.rank || left.position - right.position);
    for (const row of next) row.rank = this.ranks++;
    this.wave = next;
    this.at = 0;
    return true;
  }

  private following(): Known[] | null {
    let next: Known[];
    if (this.sameDepth.length > 0) [next, this.sameDepth] = [this.sameDepth, []];
    else if (this.nextDepth.length > 0) [next, this.nextDepth] = [this.nextDepth, []];
    else if (this.late.length > 0 && this.flying === 0) [next, this.late] = [this.late, []];
    else return null;
    return next;
  }
}
