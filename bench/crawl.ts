/**
 * Compares crawlers on one site, starting with the limit crawler (`bench/limit/limit.mjs`): processor seconds, wall
 * time, peak memory, pages found against the expected ones, and ratios to the limit. `npm run -s bench -- crawl
 * [--tools limit,maillage,audit,scrapy,cheerio-crawler,linkinator,simplecrawler] [--url http://127.0.0.1:8300/]
 * [--pages 10000] [--latency 50] [--runs 3] [--concurrency 16] [--peers FOLDER]`. Without `--url` the synthetic site of
 * `../shared/tools/site/serve.mjs` is served. Crawlers from npm are loaded from FOLDER (`npm install @crawlee/cheerio
 * linkinator simplecrawler` there), scrapy from `/usr/bin`; absent ones are listed. One JSON line per figure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../build/bundle.mjs';
import { hostAndPort } from '../src/core/values/addresses/host.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import type { CrawlJournal } from '../src/io/services/crawl-journal.ts';
import { crawlTools, type Measure, measure, missingFor, round } from './peers/crawl-tools.ts';

const here = import.meta.dirname;
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);
const concurrency = Number(option('concurrency', '16'));
const latency = Number(option('latency', '0'));

/** Minimum and target of the ratio of each tool's processor time to the limit's, or of ours to another crawler's. */
const targets: Readonly<Record<string, { floor: number; goal: number }>> = {
  maillage: { floor: 2, goal: 1.5 },
  audit: { floor: 4, goal: 2.5 },
};
const peerTargets: Readonly<Record<string, { floor: number; goal: number }>> = {
  scrapy: { floor: 0.35, goal: 0.15 },
  'cheerio-crawler': { floor: 0.12, goal: 0.07 },
};

/** One crawl that stores nothing. */
async function crawlOnce(url: string): Promise<void> {
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
      concurrency,
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
  const rssMB = Math.round(process.resourceUsage().maxRSS / 1024);
  print({ bench: 'crawl', tool: 'maillage', pages, links, cpu: round((user + system) / 1e6), rssMB });
}

async function served(): Promise<{ url: string; server: ChildProcess } | null> {
  const tool = join(here, '../../shared/tools/site/serve.mjs');
  if (!existsSync(tool)) return null;
  const port = option('port', '8390');
  const args = ['serve', '--pages', option('pages', '10000'), '--seed', '1', '--port', port, '--cache'];
  if (latency > 0) args.push('--latency', String(latency));
  const server = spawn(process.execPath, [tool, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout?.once('data', resolve));
  return { url: `http://127.0.0.1:${port}/`, server };
}

interface Stats {
  readonly expected?: number;
  readonly missing?: number;
  readonly extra?: number;
  readonly refetch?: number;
  readonly unknown404?: number;
  readonly total?: number;
}

/** Requests that the synthetic site received, against the expected ones; null for other sites. */
async function asked(url: string, path: string, method = 'GET'): Promise<Stats | null> {
  try {
    const reply = await globalThis.fetch(new URL(path, url), { method });
    return reply.ok ? ((await reply.json()) as Stats) : null;
  } catch {
    return null;
  }
}

/** This file compiled, in the same way as the product. */
async function compiledCrawl(): Promise<string> {
  const folder = join(here, '../node_modules/.cache/maillage-bench');
  await bundle(
    {
      crawl: join(here, 'crawl.ts'),
      'io/crawler/parse-thread': join(here, '../src/io/crawler/parsing/parse-thread.ts'),
    },
    folder,
  );
  return join(folder, 'crawl.cjs');
}

async function compare(): Promise<void> {
  const given = option('url', '');
  const site = given === '' ? await served() : null;
  const url = site?.url ?? given;
  if (url === '') return print({ bench: 'crawl', skipped: '../shared/tools/site/serve.mjs is absent: give --url' });
  const wanted = option('tools', 'limit,maillage').split(',');
  const runs = new Map<string, Measure[]>();
  const own = await compiledCrawl();
  for (let run = 1; run <= Number(option('runs', '3')); run++) {
    const scratch = mkdtempSync(join(tmpdir(), 'bench-crawl-'));
    const all = crawlTools({ url, concurrency, most: 1_000_000, peers: option('peers', ''), scratch, own });
    for (const tool of all.filter(({ name }) => name === 'limit' || wanted.includes(name))) {
      const missing = missingFor(tool);
      if (missing !== null) {
        if (run === 1) print({ bench: 'crawl', tool: tool.name, absent: missing });
        continue;
      }
      await asked(url, '/__reset', 'POST');
      const figures = measure(tool);
      const { expected, missing: unseen, extra, refetch, unknown404, total } = (await asked(url, '/__stats')) ?? {};
      print({
        bench: 'crawl',
        run,
        tool: tool.name,
        ...figures,
        expected,
        missing: unseen,
        extra,
        refetch,
        unknown404,
      });
      runs.set(tool.name, [...(runs.get(tool.name) ?? []), figures]);
      if (latency > 0 && total !== undefined) tellWall(tool.name, figures.wall, total);
    }
    rmSync(scratch, { recursive: true, force: true });
  }
  site?.server.kill();
  tellRatios(runs);
}

function tellWall(tool: string, wall: number, requests: number): void {
  const ideal = (requests * latency) / concurrency / 1000;
  print({ bench: 'crawl', figure: 'wall to the ideal', tool, wall, ideal: round(ideal), ratio: round(wall / ideal) });
}

/** Ratios of the lowest processor time of each tool, since load of the machine only adds time. */
function tellRatios(runs: ReadonlyMap<string, readonly Measure[]>): void {
  const least = (name: string): number => Math.min(...(runs.get(name) ?? []).map(({ cpu }) => cpu));
  for (const [name, figures] of runs) {
    const peak = Math.max(...figures.map(({ rssMB }) => rssMB));
    const ratio = round(least(name) / least('limit'));
    print({ bench: 'crawl', figure: 'cpu to the limit', tool: name, ratio, ...targets[name], peakMB: peak });
    if (name in peerTargets && runs.has('maillage')) {
      const ours = round(least('maillage') / least(name));
      print({ bench: 'crawl', figure: 'our cpu to a peer', peer: name, ratio: ours, ...peerTargets[name] });
    }
  }
}

// The compiled file is not a module: no top-level await.
void (process.argv.includes('--one') ? crawlOnce(option('url', '')) : compare());
