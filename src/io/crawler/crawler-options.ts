import type { GuardedFetch } from '../services/guarded-fetch.ts';
import type { Renderer } from '../services/renderer.ts';
import type { ParsePoolOptions } from './parsing/parse-pool.ts';
import type { Politeness } from './robots/politeness.ts';
import type { ProbeLimits } from './probing/probe-limits.ts';
import type { TrapRules } from './traps/traps.ts';

export interface CrawlerOptions {
  readonly fetch: GuardedFetch;
  /** Absent: pages are read as served, and a request to render them is rejected. */
  readonly renderer?: Renderer;
  readonly parse?: ParsePoolOptions;
  /** `false` reads no sitemap, a list replaces those of robots.txt. */
  readonly sitemaps?: false | readonly string[];
  /** Turns of hosts, shared by the crawls of a process. */
  readonly politeness?: Politeness;
  readonly trapRules?: TrapRules;
  /** Limits of the probes that tests shorten. */
  readonly probes?: Partial<ProbeLimits>;
  /** Finish each wave of the frontier before the next one: by default up to 5,000 pages or with a depth limit. */
  readonly strict?: boolean;
}
