import type { GuardedFetch } from '../services/guarded-fetch.ts';
import type { Renderer } from '../services/renderer.ts';
import type { ParsePoolOptions } from './parsing/parse-pool.ts';
import type { Politeness } from './robots/politeness.ts';
import type { ProbeLimits } from './probing/probe-limits.ts';
import type { TrapRules } from './traps/traps.ts';

export interface CrawlerOptions {
  readonly fetch: GuardedFetch;
  /** Absent: pages are read as served, and a request to render is refused. */
  readonly renderer?: Renderer;
  readonly parse?: ParsePoolOptions;
  /** `false` reads none, a list replaces what robots.txt declares. */
  readonly sitemaps?: false | readonly string[];
  /** Turns of hosts, shared by the crawls of a process. */
  readonly politeness?: Politeness;
  readonly trapRules?: TrapRules;
  /** Tests shorten the limits of the probes here. */
  readonly probes?: Partial<ProbeLimits>;
  /** Wait for each level to end before the next one: default up to 5,000 pages or with a depth limit. */
  readonly strict?: boolean;
}
