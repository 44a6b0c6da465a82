/**
 * The crawler against a server with deliberate faults (`../shared/tools/hostile-server.mjs`): `npm run -s bench --
 * hostile [--only bomb] [--together 8] [--port 8900]`. One crawl per case (300 pages, 8 requests at a time), then every
 * origin of the robots.txt cases, then the control site while hostile cases run at the same time. Judged by the
 * requests that the server received, by the stored pages, and by the memory and event loop of this process. Cases with
 * a memory limit run alone. Exits 1 when one fails.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../src/core/pages/page.ts';
import { urlKey } from '../src/core/values/url.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';

const tool = join(import.meta.dirname, '../../shared/tools/hostile-server.mjs');
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const port = Number(option('port', '8900'));
const only = option('only', '');
const origin = `http://127.0.0.1:${port}`;
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'hostile', ...figure })}\n`);
const rssMb = (): number => Math.round(process.memoryUsage.rss() / 1_048_576);
let passed = 0;
let failed = 0;
const judge = (id: string, faults: readonly string[], rest: object = {}): void => {
  if (faults.length > 0) failed++;
  else passed++;
  if (faults.length > 0 || Object.keys(rest).length > 0)
    print({ case: id, pass: faults.length === 0, faults, ...rest });
};

/** Highest allowed growth of memory, in megabytes. */
const mostGrowth = 200;
const longestBlockMs = 200;

/**
 * Longest time this thread was busy between two timer turns, in processor milliseconds: time used by other programs
 * does not count.
 */
class LoopWatch {
  longestMs = 0;
  private readonly timer: NodeJS.Timeout;
  private before = this.workMs();

  constructor() {
    this.timer = setInterval(() => {
      const now = this.workMs();
      this.longestMs = Math.max(this.longestMs, now - this.before);
      this.before = now;
    }, 5);
  }

  end(): number {
    clearInterval(this.timer);
    return Math.round(this.longestMs);
  }

  /** Linux counts processor time per thread; elsewhere the clock is used. */
  private workMs(): number {
    const counted = `/proc/self/task/${process.pid}/schedstat`;
    if (!existsSync(counted)) return performance.now();
    return Number(readFileSync(counted, 'latin1').split(' ', 1)[0]) / 1e6;
  }
}

interface Case {
  readonly id: string;
  readonly category: string;
  readonly start: string;
  readonly expect: {
    readonly client?: {
      readonly outcome?: string;
      readonly title?: string;
      readonly max_rss_growth_mb?: number;
      readonly pages?: number;
    };
  };
}

interface Manifest {
  readonly secret: string;
  readonly cases: readonly Case[];
  readonly robots_origins: readonly { readonly id: string; readonly origin: string }[];
}

interface Crawled {
  readonly pages: readonly PageRecord[];
  /** Code of the failure when the crawl ended without a page. */
  readonly refusal: string | null;
}

const read = async <T>(path: string): Promise<T> => (await (await globalThis.fetch(origin + path)).json()) as T;

async function crawl(url: string, sitemaps: false | string[] | undefined): Promise<Crawled> {
  const robotsPorts = Array.from({ length: 20 }, (_, index) => `127.0.0.1:${port + index}`);
  const fetch = createGuardedFetch({ allow: robotsPorts });
  const pages: PageRecord[] = [];
  try {
    await createCrawler({ fetch, ...(sitemaps === undefined ? {} : { sitemaps }) }).crawl(
      {
        url,
        maxPages: 300,
        maxDepth: null,
        concurrency: 8,
        delayMs: 0,
        ignoreRobots: false,
        respectNofollow: true,
        render: 'never',
        keepText: true,
      },
      {
        journal: {
          resumed: false,
          frontier: async () => [],
          notes: async () => ({}),
          commit: async (batch) => void pages.push(...batch.pages),
        },
      },
    );
    return { pages, refusal: null };
  } catch (error) {
    return { pages, refusal: (error as { code?: string }).code ?? String(error) };
  } finally {
    await fetch.close();
  }
}

function faultsOf(one: Case, { pages, refusal }: Crawled, secret: string): string[] {
  const faults: string[] = [];
  const { outcome = '', title } = one.expect.client ?? {};
  const start = pages.find((page) => urlKey(page.url) === urlKey(one.start));
  const isPage = start?.content != null;
  if (!one.id.startsWith('sm-')) {
    if (outcome === 'page' && !isPage && !pages.some((page) => page.content !== null))
      faults.push(`no page: ${start?.error ?? refusal}`);
    if (/^(error|blocked|skipped)/.test(outcome) && !outcome.includes(' or ') && isPage && start.error === null)
      faults.push('stored as a page');
    if (isPage && title !== undefined && start.content?.title !== title) faults.push(`title ${start.content?.title}`);
  }
  if (refusal !== null && !/^[a-z-]+$/.test(refusal)) faults.push(refusal);
  if (JSON.stringify(pages).includes(secret)) faults.push('holds the secret of the canary');
  return faults;
}

async function runCase(one: Case, secret: string, alone: boolean): Promise<void> {
  const sitemap = one.id.startsWith('sm-');
  const before = rssMb();
  const loop = alone ? new LoopWatch() : null;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, rssMb())), 20);
  const result = await crawl(sitemap ? `${origin}/ok/0` : one.start, sitemap ? [one.start] : false);
  clearInterval(watch);
  const blockedMs = loop?.end() ?? 0;
  const faults = faultsOf(one, result, secret);
  const limit = one.id === 'many-links' ? 2 * mostGrowth : mostGrowth;
  if (alone && peak - before > limit) faults.push(`memory +${peak - before} MB`);
  if (blockedMs > longestBlockMs) faults.push(`event loop blocked ${blockedMs} ms`);
  judge(one.id, faults, alone ? { growthMb: peak - before, blockedMs } : {});
}

async function together(cases: readonly Case[], width: number, run: (one: Case) => Promise<void>): Promise<void> {
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await run(one);
  };
  await Promise.all(Array.from({ length: width }, work));
}

/** Crawls the control site while the rest of the server misbehaves. */
async function control(): Promise<void> {
  const { pages } = await crawl(`${origin}/ok/0`, false);
  const read = pages.filter((page) => page.content !== null && page.error === null).length;
  judge('control site beside hostile pages', read >= 30 ? [] : [`${read} pages of 30`], { pages: read });
}

async function serve(): Promise<ChildProcess> {
  const args = [tool, '--port', String(port), '--canary-port', String(port + 50)];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  return server;
}

interface Check {
  readonly canary_hits: number;
  readonly cases: readonly { readonly id: string; readonly pass: boolean; readonly bad: readonly string[] }[];
}

async function measure(): Promise<void> {
  const server = await serve();
  try {
    const manifest = await read<Manifest>('/__manifest.json');
    const cases = manifest.cases.filter(({ id, category }) => only === '' || id.includes(only) || category === only);
    // Loads code, thread and buffers before memory is measured.
    await crawl(`${origin}/ok/0`, false);
    await globalThis.fetch(`${origin}/__reset`, { method: 'POST' });
    const bounded = cases.filter(({ expect }) => expect.client?.max_rss_growth_mb !== undefined);
    for (const one of bounded) await runCase(one, manifest.secret, true);
    const others = cases.filter((one) => !bounded.includes(one));
    const loop = new LoopWatch();
    const width = Number(option('together', '8'));
    await Promise.all([together(others, width, (one) => runCase(one, manifest.secret, false)), control()]);
    for (const { origin: url } of only === '' ? manifest.robots_origins : []) await crawl(url, false);
    const blockedMs = loop.end();
    const check = await read<Check>('/__check.json');
    const wrong = check.cases.filter(({ pass }) => !pass);
    for (const { id, bad } of wrong) judge(`${id}, seen by the server`, bad);
    judge('canary', check.canary_hits === 0 ? [] : [`${check.canary_hits} hits`]);
    judge('event loop', blockedMs <= longestBlockMs ? [] : [`blocked ${blockedMs} ms`], { blockedMs });
    print({ figure: 'seen by the server', judged: check.cases.length, failed: wrong.length });
    print({ figure: 'all', passed, failed, rssMb: rssMb() });
  } finally {
    server.kill();
  }
  if (failed > 0) process.exitCode = 1;
}

if (existsSync(tool)) await measure();
else print({ skipped: '../shared/tools/hostile-server.mjs is absent' });
