import type { CrawlRequest } from '../services/crawler.ts';
import type { Known } from './journal/known.ts';
import type { Politeness, SharedTurns } from './robots/politeness.ts';
import { mayFetch, type OriginRobots, type RobotsAccess, silenceOf } from './robots/robots-access.ts';
import type { Traps } from './traps/traps.ts';

/** The word that the record of the URL takes, and the code for why it leaves the crawl incomplete. */
export interface Refusal {
  readonly error: string;
  readonly code: 'trap' | 'variant' | 'robots' | 'robots-unread' | 'silent';
}

/** Codes of URLs that were never asked for: the limit of pages does not count them. */
export const unasked: ReadonlySet<string> = new Set<Refusal['code']>([
  'trap',
  'variant',
  'robots',
  'robots-unread',
  'silent',
]);

/** Decides, when a URL's turn has come, whether it is asked for; waits for the host's turn when it is. */
export class Admission {
  private readonly request: CrawlRequest;
  private readonly robots: RobotsAccess;
  private readonly traps: Traps;
  private readonly signal: AbortSignal;
  private readonly politeness: Politeness;
  private readonly shared: SharedTurns | undefined;

  constructor(
    request: CrawlRequest,
    robots: RobotsAccess,
    traps: Traps,
    signal: AbortSignal,
    turns: { readonly politeness: Politeness; readonly shared: SharedTurns | undefined },
  ) {
    this.request = request;
    this.robots = robots;
    this.traps = traps;
    this.signal = signal;
    this.politeness = turns.politeness;
    this.shared = turns.shared;
  }

  /** Why the URL is not asked for; null when it may be, now. */
  async refusal(row: Known): Promise<Refusal | null> {
    if (!row.inSitemap && this.traps.refuses(row))
      return { error: 'trap', code: this.traps.repeats(row) ? 'variant' : 'trap' };
    const origin = originOf(row.url);
    const robots = this.robots.peek(origin) ?? (await this.robots.of(origin));
    if (!this.request.ignoreRobots && !mayFetch(robots, row.url)) return refusalOf(robots);
    await this.turn(origin);
    return null;
  }

  /** Waits until the host may be asked again; what is known of its robots.txt counts. */
  async turn(origin: string): Promise<void> {
    const wished = this.request.ignoreRobots ? 0 : (this.robots.peek(origin)?.delayMs ?? 0);
    const turn = this.politeness.turn(origin, Math.max(this.request.delayMs, wished), this.signal, this.shared);
    if (turn !== null) await turn;
  }
}

/** Nobody forbids the pages of a server that cannot be reached: they share its fault. */
function refusalOf(robots: OriginRobots): Refusal {
  const silence = silenceOf(robots);
  if (silence !== null) return { error: silence, code: 'silent' };
  return { error: 'robots', code: robots.state === 'unreachable' ? 'robots-unread' : 'robots' };
}

/** `https://example.com:8443` of an http(s) URL, without parsing it again. */
export function originOf(url: string): string {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? url : url.slice(0, slash);
}
