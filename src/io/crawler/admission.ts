import type { CrawlRequest } from '../services.ts';
import type { Known } from './known.ts';
import type { Politeness, SharedTurns } from './politeness.ts';
import type { Reasons } from './reasons.ts';
import { mayFetch, type RobotsAccess } from './robots-access.ts';
import type { Traps } from './traps.ts';

/** Decides, when a URL's turn has come, whether it is asked for; waits for the host's turn when it is. */
export class Admission {
  private readonly request: CrawlRequest;
  private readonly robots: RobotsAccess;
  private readonly traps: Traps;
  private readonly reasons: Reasons;
  private readonly signal: AbortSignal;
  private readonly politeness: Politeness;
  private readonly shared: SharedTurns | undefined;

  constructor(
    request: CrawlRequest,
    robots: RobotsAccess,
    traps: Traps,
    reasons: Reasons,
    signal: AbortSignal,
    turns: { readonly politeness: Politeness; readonly shared: SharedTurns | undefined },
  ) {
    this.request = request;
    this.robots = robots;
    this.traps = traps;
    this.reasons = reasons;
    this.signal = signal;
    this.politeness = turns.politeness;
    this.shared = turns.shared;
  }

  /** The word for why the URL is not asked for, or null when it may be, now. */
  async refusal(row: Known): Promise<'trap' | 'robots' | null> {
    if (!row.inSitemap && this.traps.refuses(row)) {
      this.reasons.add('trap', row.url);
      return 'trap';
    }
    const origin = originOf(row.url);
    const robots = this.robots.peek(origin) ?? (await this.robots.of(origin));
    if (!this.request.ignoreRobots && !mayFetch(robots, row.url)) {
      this.reasons.add('robots', row.url);
      return 'robots';
    }
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

/** `https://example.com:8443` of an http(s) URL, without parsing it again. */
export function originOf(url: string): string {
  const slash = url.indexOf('/', url.indexOf('://') + 3);
  return slash < 0 ? url : url.slice(0, slash);
}
