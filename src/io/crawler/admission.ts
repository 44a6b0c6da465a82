import type { CrawlRequest } from '../services/crawler.ts';
import type { KnownUrl } from './journal/known-url.ts';
import type { Politeness, SharedTurns } from './robots/politeness.ts';
import { mayFetch, type OriginRobots, type RobotsAccess, silenceOf } from './robots/robots-access.ts';
import type { Traps } from './traps/traps.ts';

/** The error of the record of the URL, and the code for why the crawl is incomplete. */
export interface Refusal {
  readonly error: string;
  readonly code: 'trap' | 'variant' | 'robots' | 'robots-unread' | 'silent';
}

/** Codes of URLs that were never requested: the limit of pages does not count them. */
export const neverFetched: ReadonlySet<string> = new Set<Refusal['code']>([
  'trap',
  'variant',
  'robots',
  'robots-unread',
  'silent',
]);

export interface AdmissionParts {
  readonly robots: RobotsAccess;
  readonly traps: Traps;
  readonly signal: AbortSignal;
  readonly politeness: Politeness;
  /** Turns of hosts that several processes share. */
  readonly shared: SharedTurns | undefined;
}

/** Decides whether a URL is fetched, and waits for the turn of its host. */
export class Admission {
  private readonly request: CrawlRequest;
  private readonly robots: RobotsAccess;
  private readonly traps: Traps;
  private readonly signal: AbortSignal;
  private readonly politeness: Politeness;
  private readonly shared: SharedTurns | undefined;

  constructor(request: CrawlRequest, parts: AdmissionParts) {
    this.request = request;
    this.robots = parts.robots;
    this.traps = parts.traps;
    this.signal = parts.signal;
    this.politeness = parts.politeness;
    this.shared = parts.shared;
  }

  /** The refusal of a URL of an endless space; null for other URLs. */
  trap(row: KnownUrl): Refusal | null {
    if (row.inSitemap || !this.traps.isClosed(row)) return null;
    return { error: 'trap', code: this.traps.isVariant(row) ? 'variant' : 'trap' };
  }

  /** Why the URL is not fetched; null when it may be fetched now, as a sample where its space is endless. */
  async refusal(row: KnownUrl, trap: Refusal | null): Promise<Refusal | null> {
    if (trap !== null && !this.traps.takeSample(row)) return trap;
    const origin = originOf(row.url);
    const robots = this.robots.peek(origin) ?? (await this.robots.of(origin));
    if (!this.request.ignoreRobots && !mayFetch(robots, row.url)) return refusalOf(robots);
    await this.turn(origin);
    return null;
  }

  /** Waits until the host may be requested again, with the Crawl-delay of its robots.txt where that is known. */
  async turn(origin: string): Promise<void> {
    const crawlDelay = this.request.ignoreRobots ? 0 : (this.robots.peek(origin)?.delayMs ?? 0);
    const turn = this.politeness.turn(origin, Math.max(this.request.delayMs, crawlDelay), this.signal, this.shared);
    if (turn !== null) await turn;
  }
}

/** Pages of an unreachable server are not forbidden: they have the error of the server. */
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
