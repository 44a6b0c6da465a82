import type { CrawlRequest, FetchOutcome } from '../services.ts';
import type { Known } from './known.ts';
import { silentOutcome } from './page-record.ts';
import type { Politeness, SharedTurns } from './politeness.ts';
import { mayFetch, type OriginRobots, type RobotsAccess, silenceOf } from './robots-access.ts';
import type { Traps } from './traps.ts';

/** The word that the record of the URL takes, and the code for why it leaves the crawl incomplete. */
export interface Refusal {
  readonly error: 'trap' | 'robots';
  readonly code: 'trap' | 'robots' | 'robots-unread';
}

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

  /** Why the URL is not asked for, or what comes of it when its host says nothing; null when it may be asked for, now. */
  async refusal(row: Known): Promise<Refusal | FetchOutcome | null> {
    if (!row.inSitemap && this.traps.refuses(row)) return { error: 'trap', code: 'trap' };
    const origin = originOf(row.url);
    const robots = this.robots.peek(origin) ?? (await this.robots.of(origin));
    if (!this.request.ignoreRobots && !mayFetch(robots, row.url)) return refusalOf(row.url, robots);
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
function refusalOf(url: string, robots: OriginRobots): Refusal | FetchOutcome {
  const silence = silenceOf(robots);
  if (silence !== null) return silentOutcome(url, silence);
  return { error: 'robots', code: robots.state === 'unreachable' ? 'robots-unread' : 'robots' };
}

/** `https://example.com:8443` of an http(s) URL, without parsing it again. */
export function originOf(url: string): string {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? url : url.slice(0, slash);
}
