import { detachString } from '../../core/values/detach-string.ts';
import type { PageSource } from '../../core/pages/page.ts';
import { urlKey } from '../../core/values/url.ts';
import type { FrontierRow } from '../services/crawl-journal.ts';
import { Known } from './journal/known.ts';

/** Depth of what no chain of clicks reaches: known from a sitemap or a declaration only. Its links count on from there. */
export const beyondClicks = 1_000_000;

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

/** Says which URLs must wait for the answer of another one. */
export interface Doubter {
  /** The unproven spaces of a URL: one page of each is given out at a time. */
  doubts(row: Known): readonly string[];
  /** Does its answer tell more than those that were given out already? */
  informs(row: Known): boolean;
  /** Called between two rounds, when every answer of the last one has been read. */
  settle(): void;
}

const noDoubts: Doubter = { doubts: () => [], informs: () => true, settle: () => undefined };

/**
 * The URLs of a crawl, in waves of equal depth. A strict frontier waits for a wave to end before it takes the next one
 * and orders each wave by who found it: what is fetched under a limit then depends on the site alone, never on which
 * answer came first. URLs of doubtful spaces come after the others of their wave, in rounds of one page a space.
 */
export class Frontier {
  private readonly known = new Map<string, Known>();
  private readonly strict: boolean;
  private readonly doubter: Doubter;
  /** Rows of doubtful spaces, in order, and what of them is being asked. */
  private held: Known[] = [];
  private readonly probes = new Map<string, Known>();
  private answersSince = 0;
  /** Counts the times that rows were given out together. */
  round = 0;
  private wave: Known[] = [];
  private at = 0;
  private sameDepth: Known[] = [];
  private nextDepth: Known[] = [];
  private late: Known[] = [];
  private flying = 0;
  private ranks = 0;
  private waiting = 0;

  constructor(strict: boolean, doubter: Doubter = noDoubts) {
    this.strict = strict;
    this.doubter = doubter;
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

  /** Would a link to this spelling, found at this depth or deeper, change nothing? */
  readonly isSettled = (url: string, depth: number): boolean => {
    const row = this.known.get(url);
    return row !== undefined && row.depth <= depth && row.hops === 0 && (row.placed || row.state !== 'queued');
  };

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
    // Cut from the message of its page, which must not stay alive for it.
    const row = new Known(detachString(found.url), found.source, found.depth, this.round);
    row.hops = found.hops;
    row.rank = rank;
    row.position = found.position;
    row.parent = found.parent;
    this.known.set(key === found.url ? row.url : detachString(key), row);
    this.queue(row, found.way);
    return row;
  }

  /** Puts a row of an interrupted crawl back, in order of discovery. */
  restore(row: FrontierRow, done: boolean): void {
    const known = new Known(row.url, row.source, row.depth, 0);
    known.inSitemap = row.inSitemap;
    known.position = this.known.size;
    known.stored = done;
    if (done) known.state = 'done';
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
    row.placed = false;
    this.queue(row, 'redirect');
  }

  done(row: Known): void {
    row.state = 'done';
    this.flying--;
    this.answersSince++;
    if (this.probes.size > 0) for (const [space, probe] of this.probes) if (probe === row) this.probes.delete(space);
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

  /** Addresses that wait, about in the order of their turns. */
  *soon(): Generator<string> {
    for (let at = this.at; at < this.wave.length; at++) if (this.wave[at]!.state === 'queued') yield this.wave[at]!.url;
    for (const rows of [this.sameDepth, this.nextDepth, this.late]) {
      for (const row of rows) if (row.state === 'queued') yield row.url;
    }
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
    if (old.placed || old.state !== 'queued' || found.way === 'redirect') return;
    if (rank < old.rank || (rank === old.rank && found.position < old.position)) {
      old.rank = rank;
      old.position = found.position;
      old.parent = found.parent;
    }
  }

  private advance(): boolean {
    if (this.strict && this.flying > 0) return false;
    this.doubter.settle();
    const wave = this.released() ?? this.ordered();
    if (wave === null) return false;
    this.round++;
    for (const row of wave) row.round = this.round;
    this.wave = wave;
    this.at = 0;
    return true;
  }

  /** The next wave in order, without its doubtful rows. */
  private ordered(): Known[] | null {
    const next = this.following();
    if (next === null) return null;
    if (this.strict) next.sort((left, right) => left.rank - right.rank || left.position - right.position);
    const sure: Known[] = [];
    for (const row of next) {
      if (row.state !== 'queued') continue;
      row.rank = this.ranks++;
      row.placed = true;
      if (this.doubter.doubts(row).length === 0) sure.push(row);
      else this.held.push(row);
    }
    return sure;
  }

  /** Rows no longer in doubt, else one for each space that has none under way; null when all must wait. */
  private released(): Known[] | null {
    // Looking through many rows after every answer would cost more than waiting for a few.
    if (this.held.length === 0 || (this.flying > 0 && this.answersSince < this.held.length / 200)) return null;
    this.answersSince = 0;
    const out: Known[] = [];
    const doubtful: { row: Known; spaces: readonly string[] }[] = [];
    for (const row of this.held) {
      if (row.state !== 'queued') continue;
      const spaces = this.doubter.doubts(row);
      if (spaces.length === 0) out.push(row);
      else doubtful.push({ row, spaces });
    }
    const chosen = new Set<Known>();
    for (const informed of [true, false]) {
      for (const { row, spaces } of doubtful) {
        if (chosen.has(row) || spaces.some((space) => this.probes.has(space))) continue;
        if (informed && !this.doubter.informs(row)) continue;
        for (const space of spaces) this.probes.set(space, row);
        chosen.add(row);
        out.push(row);
      }
    }
    this.held = doubtful.filter(({ row }) => !chosen.has(row)).map(({ row }) => row);
    return out.length === 0 ? null : out;
  }

  private following(): Known[] | null {
    let next: Known[];
    if (this.sameDepth.length > 0) [next, this.sameDepth] = [this.sameDepth, []];
    else if (this.nextDepth.length > 0) [next, this.nextDepth] = [this.nextDepth, []];
    else if (this.late.length > 0 && this.flying === 0 && this.held.length === 0) [next, this.late] = [this.late, []];
    else return null;
    return next;
  }
}
