import { detachString } from '../../core/values/strings/detach-string.ts';
import type { PageSource } from '../../core/pages/page.ts';
import { urlKey } from '../../core/values/url.ts';
import type { FrontierRow } from '../services/crawl-journal.ts';
import { KnownUrl } from './journal/known-url.ts';

/** Depth of a URL that no chain of clicks reaches, known from a sitemap or a declaration only; its links count on from there. */
export const beyondClicks = 1_000_000;

/** A URL and how it was found. */
export interface Discovery {
  readonly url: string;
  readonly source: PageSource;
  readonly depth: number;
  readonly hops: number;
  /** The page that links here; null for seeds and sitemaps. */
  readonly parent: KnownUrl | null;
  readonly position: number;
  /** `click`: one level deeper · `redirect`: same level · `late`: after everything that clicks reach. */
  readonly way: 'click' | 'redirect' | 'late';
}

/** Decides which URLs wait for the response of another one. */
export interface SuspectPolicy {
  /** The URL spaces of a URL that may be endless: one page of each is fetched at a time. */
  suspectSpaces(row: KnownUrl): readonly string[];
  /** True when its response can show more about its spaces than the pages taken before. */
  isInformative(row: KnownUrl): boolean;
  /** Called between two rounds, when every response of the last one has been read. */
  settle(): void;
}

const noSuspects: SuspectPolicy = { suspectSpaces: () => [], isInformative: () => true, settle: () => undefined };

/**
 * The URLs of a crawl, in waves of equal depth. A strict frontier finishes a wave before it starts the next one, and sorts
 * each wave by the pages that link to its URLs: what is fetched under a limit then depends on the site alone, never on the
 * order of the responses. URLs of suspect spaces come after the others of their wave, in rounds of one page a space.
 */
export class Frontier {
  private readonly known = new Map<string, KnownUrl>();
  private readonly strict: boolean;
  private readonly policy: SuspectPolicy;
  /** URLs of suspect spaces, in order. */
  private held: KnownUrl[] = [];
  /** By space, its URL that is being fetched. */
  private readonly probes = new Map<string, KnownUrl>();
  private doneSinceRelease = 0;
  /** Number of waves and of releases from suspect spaces so far. */
  round = 0;
  private wave: KnownUrl[] = [];
  private at = 0;
  private sameDepth: KnownUrl[] = [];
  private nextDepth: KnownUrl[] = [];
  private late: KnownUrl[] = [];
  private taken = 0;
  private ranks = 0;
  private waiting = 0;

  constructor(strict: boolean, policy: SuspectPolicy = noSuspects) {
    this.strict = strict;
    this.policy = policy;
  }

  get size(): number {
    return this.known.size;
  }

  /** Number of URLs to take. */
  get queued(): number {
    return this.waiting;
  }

  /** Number of URLs taken and not done. */
  get inFlight(): number {
    return this.taken;
  }

  find(url: string): KnownUrl | undefined {
    return this.known.get(url) ?? this.known.get(urlKey(url));
  }

  /** True when these URL keys include the URL. */
  isKey(row: KnownUrl, keys: ReadonlyMap<string, string>): boolean {
    return keys.has(row.url) || keys.has(urlKey(row.url));
  }

  /** True when a link to this spelling, at this depth or deeper, changes nothing. */
  readonly isSettled = (url: string, depth: number): boolean => {
    const row = this.known.get(url);
    return row !== undefined && row.depth <= depth && row.hops === 0 && (row.placed || row.state !== 'queued');
  };

  /**
   * Adds a URL that `accepts` lets in; null when it was known (its depth and order may improve) or rejected. Most links of
   * a page repeat a spelling seen before: those cost one look-up.
   */
  discover(found: Discovery, accepts: (found: Discovery) => boolean = () => true): KnownUrl | null {
    const rank = found.parent?.rank ?? -1;
    const seen = this.known.get(found.url);
    const key = seen === undefined ? urlKey(found.url) : found.url;
    const old = seen ?? this.known.get(key);
    if (old !== undefined) {
      if (found.way !== 'late') this.improve(old, found, rank);
      return null;
    }
    if (!accepts(found)) return null;
    // The string is a slice of the message of its page, which it would keep in memory.
    const row = new KnownUrl(detachString(found.url), found.source, found.depth, this.round);
    row.hops = found.hops;
    row.rank = rank;
    row.position = found.position;
    row.parent = found.parent;
    this.known.set(key === found.url ? row.url : detachString(key), row);
    this.queue(row, found.way);
    return row;
  }

  /** Restores a URL of an interrupted crawl; called in order of discovery. */
  restore(row: FrontierRow, done: boolean): void {
    const known = new KnownUrl(row.url, row.source, row.depth, 0);
    known.inSitemap = row.inSitemap;
    known.position = this.known.size;
    known.stored = done;
    if (done) known.state = 'done';
    this.known.set(urlKey(row.url), known);
    if (!done) this.queue(known, row.depth >= beyondClicks ? 'late' : 'click');
  }

  /** The next URL to fetch, or null when there is none at this moment. */
  take(): KnownUrl | null {
    if (!this.hasWork()) return null;
    const row = this.wave[this.at++]!;
    this.waiting--;
    this.taken++;
    row.state = 'taken';
    return row;
  }

  /** True when `take` has a URL. A URL that moved up is still at its old place too, and is skipped there. */
  hasWork(): boolean {
    for (;;) {
      while (this.at < this.wave.length && this.wave[this.at]!.state !== 'queued') this.at++;
      if (this.at < this.wave.length) return true;
      if (!this.advance()) return false;
    }
  }

  /** Queues a URL that an interrupted run stored, because its response is needed now. */
  requeue(row: KnownUrl): void {
    row.state = 'queued';
    row.placed = false;
    this.queue(row, 'redirect');
  }

  markDone(row: KnownUrl): void {
    row.state = 'done';
    this.taken--;
    this.doneSinceRelease++;
    if (this.probes.size > 0) for (const [space, probe] of this.probes) if (probe === row) this.probes.delete(space);
  }

  /** Puts back a URL whose fetch was aborted: it counts as never taken, and is not taken again. */
  putBack(row: KnownUrl): void {
    row.state = 'queued';
    this.taken--;
    this.waiting++;
  }

  /** URLs that were never taken, in no particular order. */
  *untaken(): Generator<KnownUrl> {
    for (const row of this.known.values()) if (row.state === 'queued') yield row;
  }

  /** The queued URLs, approximately in the order in which they will be taken. */
  *upcoming(): Generator<string> {
    for (let at = this.at; at < this.wave.length; at++) if (this.wave[at]!.state === 'queued') yield this.wave[at]!.url;
    for (const rows of [this.sameDepth, this.nextDepth, this.late]) {
      for (const row of rows) if (row.state === 'queued') yield row.url;
    }
  }

  private queue(row: KnownUrl, way: Discovery['way']): void {
    this.waiting++;
    (way === 'redirect' ? this.sameDepth : way === 'click' ? this.nextDepth : this.late).push(row);
  }

  /** A declared URL that turns out to be linked joins the next wave; its late entry will be skipped. */
  private improve(old: KnownUrl, found: Discovery, rank: number): void {
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
    if (this.strict && this.taken > 0) return false;
    this.policy.settle();
    const wave = this.releasedRows() ?? this.nextWave();
    if (wave === null) return false;
    this.round++;
    for (const row of wave) row.takenRound = this.round;
    this.wave = wave;
    this.at = 0;
    return true;
  }

  /** The next wave in order, without its URLs of suspect spaces. */
  private nextWave(): KnownUrl[] | null {
    const next = this.nextRows();
    if (next === null) return null;
    if (this.strict) next.sort((left, right) => left.rank - right.rank || left.position - right.position);
    const sure: KnownUrl[] = [];
    for (const row of next) {
      if (row.state !== 'queued') continue;
      row.rank = this.ranks++;
      row.placed = true;
      if (this.policy.suspectSpaces(row).length === 0) sure.push(row);
      else this.held.push(row);
    }
    return sure;
  }

  /** URLs whose spaces are no longer suspect, and one URL of each suspect space that has none in flight; null for none. */
  private releasedRows(): KnownUrl[] | null {
    // To scan many URLs after every response would cost more than to wait for a few responses.
    if (this.held.length === 0 || (this.taken > 0 && this.doneSinceRelease < this.held.length / 200)) return null;
    this.doneSinceRelease = 0;
    const out: KnownUrl[] = [];
    const suspects: { row: KnownUrl; spaces: readonly string[] }[] = [];
    for (const row of this.held) {
      if (row.state !== 'queued') continue;
      const spaces = this.policy.suspectSpaces(row);
      if (spaces.length === 0) out.push(row);
      else suspects.push({ row, spaces });
    }
    const chosen = new Set<KnownUrl>();
    for (const onlyInformative of [true, false]) {
      for (const { row, spaces } of suspects) {
        if (chosen.has(row) || spaces.some((space) => this.probes.has(space))) continue;
        if (onlyInformative && !this.policy.isInformative(row)) continue;
        for (const space of spaces) this.probes.set(space, row);
        chosen.add(row);
        out.push(row);
      }
    }
    this.held = suspects.filter(({ row }) => !chosen.has(row)).map(({ row }) => row);
    return out.length === 0 ? null : out;
  }

  private nextRows(): KnownUrl[] | null {
    let next: KnownUrl[];
    if (this.sameDepth.length > 0) [next, this.sameDepth] = [this.sameDepth, []];
    else if (this.nextDepth.length > 0) [next, this.nextDepth] = [this.nextDepth, []];
    else if (this.late.length > 0 && this.taken === 0 && this.held.length === 0) [next, this.late] = [this.late, []];
    else return null;
    return next;
  }
}
