import type { CrawlFacts } from '../../../core/pages/page.ts';
import type { FetchOutcome, GuardedFetch } from '../../services/guarded-fetch.ts';
import {
  isAllowed,
  parseRobots,
  productTokenOf,
  type RobotsRule,
  sitemapsOf,
} from '../../../core/pages/directives/robots-file.ts';

/** Longest Crawl-delay that is honoured, in seconds; a longer one is capped and reported. */
const longestDelay = 10;

export interface OriginRobots {
  readonly state: CrawlFacts['robots']['state'];
  readonly status: number | null;
  readonly text: string | null;
  readonly issues: readonly string[];
  readonly rules: readonly RobotsRule[];
  /** Milliseconds. */
  readonly delayMs: number;
  readonly sitemaps: readonly string[];
}

/** The robots.txt of every origin of a crawl, fetched once each. */
export class RobotsAccess {
  private readonly fetch: GuardedFetch;
  private readonly signal: AbortSignal | undefined;
  private readonly token: string;
  private readonly asked = new Map<string, Promise<OriginRobots>>();
  private readonly known = new Map<string, OriginRobots>();

  /** `userAgent`: the one whose rules are read; by default that of this program. */
  constructor(fetch: GuardedFetch, signal: AbortSignal | undefined, userAgent?: string) {
    this.token = productTokenOf(userAgent);
    this.fetch = fetch;
    this.signal = signal;
  }

  /** The robots.txt when it is known already. */
  peek(origin: string): OriginRobots | undefined {
    return this.known.get(origin);
  }

  of(origin: string): Promise<OriginRobots> {
    let asked = this.asked.get(origin);
    if (asked === undefined) {
      asked = this.read(origin).then((robots) => {
        this.known.set(origin, robots);
        return robots;
      });
      this.asked.set(origin, asked);
    }
    return asked;
  }

  private async read(origin: string): Promise<OriginRobots> {
    const url = `${origin}/robots.txt`;
    const outcome = await this.fetch({
      url,
      purpose: 'robots',
      followRedirects: true,
      ...(this.signal ? { signal: this.signal } : {}),
    });
    return robotsOf(url, outcome, this.token);
  }
}

/** 4xx except 429 allows everything; 429, 5xx and no response forbid everything (RFC 9309 §2.3.1). */
export function robotsOf(url: string, outcome: FetchOutcome, token: string = productTokenOf()): OriginRobots {
  const { status, error } = outcome;
  const base = { status, text: null, issues: [], rules: [], delayMs: 0, sitemaps: [] };
  const cut = error === 'too-large';
  if (error !== null && !cut) {
    // An abort within a redirect shows nothing about where robots.txt redirects to.
    const isOwn = outcome.url === url || error === 'aborted';
    return { ...base, state: 'unreachable', issues: isOwn ? [error] : ['redirect', error] };
  }
  if (status === null || status === 429 || status >= 500 || status < 200) return { ...base, state: 'unreachable' };
  if (status >= 400) return { ...base, state: 'missing' };
  if (status >= 300) return { ...base, state: 'missing', issues: ['redirect'] };
  const bytes = cut ? wholeLines(outcome.body) : outcome.body;
  const file = parseRobots(bytes, token);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('utf8')
    .replaceAll('\u0000', '\uFFFD');
  const delay = file.crawlDelay ?? 0;
  const issues = [...file.issues];
  if (cut) issues.push('too-large');
  if (looksLikeMarkup(text)) issues.push('html');
  if (delay > longestDelay) issues.push('crawl-delay-capped');
  return {
    state: 'read',
    status,
    text,
    issues,
    rules: file.rules,
    delayMs: Math.min(delay, longestDelay) * 1000,
    sitemaps: sitemapsOf(file, url),
  };
}

/** The error of an origin that does not answer at all; null when it answers, or may answer for other URLs. */
export function silenceOf({ state, status, issues: [error] }: OriginRobots): string | null {
  if (state !== 'unreachable' || status !== null || error === 'timeout' || error === 'redirect') return null;
  return error ?? 'timeout';
}

export function mayFetch(robots: OriginRobots, url: string): boolean {
  return robots.state !== 'unreachable' && isAllowed(robots, url);
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function looksLikeMarkup(text: string): boolean {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  return start.startsWith('<!doctype') || start.startsWith('<html');
}
