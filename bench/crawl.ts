/**
 * CPU and memory of a light crawl against the limit crawler (`bench/limit/limit.mjs`), in paired runs on one corpus:
 * `npm run -s bench -- crawl [--url http://127.0.0.1:8300/] [--runs 3] [--concurrency 16] [--ignore-robots]`.
 * Without `--url` the synthetic site of `../shared/tools/site/serve.mjs` is served (`--pages 10000`); one JSON line a figure.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hostAndPort } from '../src/core/values/host.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import type { CrawlJournal } from '../src/io/services.ts';

const here = import.meta.dirname;
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

/** Whole-process CPU of one crawl that stores nothing. */
async function crawlOnce(url: string): Promise<void> {
  const before = performance.now();
  const fetch = createGuardedFetch({ allow: [hostAndPort(new URL(url))] });
  let pages = 0;
  let links = 0;
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => {
      pages += batch.pages.length;
      for (const page of batch.pages) links += page.links.length;
    },
  };
  await createCrawler({ fetch, sitemaps: false }).crawl(
    {
      url,
      maxPages: 10_000_000,
      maxDepth: null,
      concurrency: Number(option('concurrency', '16')),
      delayMs: 0,
      ignoreRobots: true,
      respectNofollow: false,
      render: 'never',
      keepText: false,
    },
    { journal },
  );
  await fetch.close();
  const { user, system } = process.cpuUsage();
  print({
    bench: 'crawl',
    tool: 'maillage',
    pages,
    links,
    wall: round((performance.now() - before) / 1000),
    cpu: round((user + system) / 1e6),
    rssMB: Math.round(process.resourceUsage().maxRSS / 1024),
  });
}

function run(args: readonly string[]): Record<string, number> {
  const child = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const line = child.stdout.trim().split('\n').at(-1) ?? '{}';
  return JSON.parse(line) as Record<string, number>;
}

async function served(): Promise<{ url: string; server: ChildProcess } | null> {
  const tool = join(here, '../../shared/tools/site/serve.mjs');
  if (!existsSync(tool)) return null;
  const port = option('port', '8390');
  const server = spawn(
    process.execPath,
    [tool, 'serve', '--pages', option('pages', '10000'), '--seed', '1', '--port', port, '--cache'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  return { url: `http://127.0.0.1:${port}/`, server };
}

async function compare(): Promise<void> {
  const given = option('url', '');
  const site = given === '' ? await served() : null;
  const url = site?.url ?? given;
  if (url === '') return print({ bench: 'crawl', skipped: '../shared/tools/site/serve.mjs is absent: give --url' });
  const ratios: number[] = [];
  run([join(here, 'limit/limit.mjs'), url]);
  for (let index = 0; index < Number(option('runs', '3')); index++) {
    const limit = run([join(here, 'limit/limit.mjs'), url, '--conc', option('concurrency', '16')]);
    const ours = run([
      '--import',
      'tsx',
      join(here, 'crawl.ts'),
      '--one',
      '--url',
      url,
      '--concurrency',
      option('concurrency', '16'),
    ]);
    const ratio = round((ours.cpu ?? 0) / (limit.cpu ?? 1));
    ratios.push(ratio);
    print({ bench: 'crawl', run: index + 1, ratio, limit: pick(limit), maillage: pick(ours) });
  }
  ratios.sort((left, right) => left - right);
  print({ bench: 'crawl', figure: 'cpu ratio to the limit', median: ratios[ratios.length >> 1], goal: 1.5, floor: 2 });
  site?.server.kill();
}

function pick({ pages, wall, cpu, rssMB }: Record<string, number>): object {
  return { pages, wall, cpu, rssMB };
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

if (process.argv.includes('--one')) await crawlOnce(option('url', ''));
else await compare();
