import { setMaxListeners } from 'node:events';
import type { ProbeRecord, ProbeTarget } from '../../../core/pages/probe.ts';
import type { CrawlRequest } from '../../services/crawler.ts';
import type { GuardedFetch } from '../../services/guarded-fetch.ts';
import { Politeness } from '../robots/politeness.ts';
import { probeAddress } from './probe-address.ts';
import { type ProbeLimits, probeLimits } from './probe-limits.ts';
import { mayFetch, RobotsAccess } from '../robots/robots-access.ts';

export interface ProbeSettings {
  readonly fetch: GuardedFetch;
  readonly request: Pick<CrawlRequest, 'delayMs' | 'concurrency' | 'ignoreRobots' | 'userAgent'>;
  /** Most URLs of other sites that are probed. */
  readonly mostExternal: number;
  readonly limits?: Partial<ProbeLimits>;
  /** Turns of hosts shared with the crawls of this process. */
  readonly politeness?: Politeness;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Probes every URL once, host by host; returns a record for each, sorted by URL. */
export function probeAddresses(targets: readonly ProbeTarget[], settings: ProbeSettings): Promise<ProbeRecord[]> {
  return new Probes(targets, settings).run();
}

class Probes {
  private readonly targets: readonly ProbeTarget[];
  private readonly settings: ProbeSettings;
  private readonly limits: ProbeLimits;
  private readonly stop = new AbortController();
  private readonly robots: RobotsAccess;
  private readonly politeness: Politeness;
  private readonly records: ProbeRecord[] = [];
  private isLate = false;
  /** Probes of other hosts that were answered, and lookups that failed. */
  private reached = 0;
  private unknown = 0;

  constructor(targets: readonly ProbeTarget[], settings: ProbeSettings) {
    this.targets = targets;
    this.settings = settings;
    this.limits = { ...probeLimits, ...settings.limits };
    this.politeness = settings.politeness ?? new Politeness();
    this.robots = new RobotsAccess(settings.fetch, this.stop.signal, settings.request.userAgent);
    setMaxListeners(0, this.stop.signal);
  }

  async run(): Promise<ProbeRecord[]> {
    const abort = () => this.stop.abort();
    this.settings.signal?.addEventListener('abort', abort, { once: true });
    if (this.settings.signal?.aborted === true) abort();
    const deadline = setTimeout(() => {
      this.isLate = true;
      abort();
    }, this.limits.total);
    try {
      await Promise.all([this.own(), this.others()]);
    } finally {
      clearTimeout(deadline);
      this.settings.signal?.removeEventListener('abort', abort);
    }
    return this.sortedRecords();
  }

  /** URLs of the site, with the politeness of its crawl. */
  private async own(): Promise<void> {
    const own = this.targets.filter(({ internal }) => internal);
    this.skip(own.slice(this.limits.internal), 'limit');
    const { request } = this.settings;
    await inLanes(own.slice(0, this.limits.internal), request.concurrency, async (target) => {
      const { origin } = new URL(target.url);
      const robots = this.stop.signal.aborted ? undefined : await this.robots.of(origin);
      if (robots !== undefined && !request.ignoreRobots && !mayFetch(robots, target.url)) {
        return this.skip([target], 'robots');
      }
      const delay = Math.max(request.delayMs, request.ignoreRobots ? 0 : (robots?.delayMs ?? 0));
      await this.probe(target, origin, delay);
    });
  }

  /** URLs of other hosts: several hosts at once, each one URL after the other, those with the most URLs first. */
  private async others(): Promise<void> {
    const others = this.targets.filter(({ internal }) => !internal);
    const { mostExternal } = this.settings;
    this.skip(others.slice(mostExternal), 'limit');
    const hosts = [...byHost(others.slice(0, mostExternal))].sort((left, right) => right[1].length - left[1].length);
    await inLanes(hosts, this.limits.hosts, async ([host, all]) => {
      this.skip(all.slice(this.limits.perHost), 'limit');
      for (const target of all.slice(0, this.limits.perHost)) {
        if (this.reached === 0 && this.unknown >= this.limits.offline) this.skip([target], 'offline');
        else await this.probe(target, host, target.kind === 'link' ? this.limits.pageGap : this.limits.fileGap);
      }
    });
  }

  private async probe(target: ProbeTarget, host: string, gap: number): Promise<void> {
    const { signal } = this.stop;
    await this.politeness.turn(host, gap, signal);
    if (signal.aborted) return this.skip([target], this.isLate ? 'deadline' : 'aborted');
    const record = await probeAddress(target, this.settings.fetch, this.limits.retryPause, signal);
    if (record.error === 'aborted') return this.skip([target], this.isLate ? 'deadline' : 'aborted');
    if (!target.internal && record.error === 'dns') this.unknown++;
    else if (!target.internal && record.error !== 'blocked-target') this.reached++;
    this.keep(record);
  }

  private skip(targets: readonly ProbeTarget[], error: string): void {
    for (const target of targets) this.keep({ ...target, status: null, error, bytes: null, contentType: null });
  }

  private keep(record: ProbeRecord): void {
    this.records.push(record);
    this.settings.onProgress?.(this.records.length, this.targets.length);
  }

  /** A failed lookup counts against a URL only when our own network reached another host. */
  private sortedRecords(): ProbeRecord[] {
    const isOffline = this.reached === 0;
    return this.records
      .map((record) =>
        isOffline && record.error === 'dns' && !record.internal ? { ...record, error: 'offline' } : record,
      )
      .sort((left, right) => (left.url < right.url ? -1 : 1));
  }
}

function byHost(targets: readonly ProbeTarget[]): Map<string, ProbeTarget[]> {
  const hosts = new Map<string, ProbeTarget[]>();
  for (const target of targets) {
    const { host } = new URL(target.url);
    const known = hosts.get(host);
    if (known === undefined) hosts.set(host, [target]);
    else known.push(target);
  }
  return hosts;
}

/** Runs `work` on all items, `lanes` at a time. */
async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
}
