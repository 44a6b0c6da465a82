/**
 * Growth of memory during a crawl that stores nothing: `npm run -s bench -- memory [--pages 50000] [--every 2500]
 * [--concurrency 16]`. Serves the synthetic site of `../shared/tools/site/serve.mjs` and crawls it in a process of its own,
 * which collects its garbage before each look. Prints the looks, the growth for each known address (first half of the looks)
 * and for each page (second half, when most addresses are known), and what both would make of a million pages: that last figure is an
 * extrapolation, no measurement.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostAndPort } from '../src/core/values/addresses/host.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import type { CrawlJournal } from '../src/io/services/crawl-journal.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    pages: { type: 'string', default: '50000' },
    every: { type: 'string', default: '2500' },
    concurrency: { type: 'string', default: '16' },
    port: { type: 'string', default: '8391' },
    one: { type: 'string' },
  },
});
const [pages, every, concurrency] = [values.pages, values.every, values.concurrency].map(Number) as [
  number,
  number,
  number,
];
const print = (figure: object): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'memory', ...figure })}\n`);

interface Look {
  readonly pages: number;
  readonly known: number;
  readonly usedMb: number;
  readonly rssMb: number;
}

/** Bytes for each unit of `axis`, by least squares. */
function slope(looks: readonly Look[], axis: 'pages' | 'known', memory: 'usedMb' | 'rssMb'): number | null {
  const mean = (of: (look: Look) => number): number => looks.reduce((sum, look) => sum + of(look), 0) / looks.length;
  const [x, y] = [mean((look) => look[axis]), mean((look) => look[memory])];
  const spread = mean((look) => (look[axis] - x) ** 2);
  if (spread === 0) return null;
  return Math.round((mean((look) => (look[axis] - x) * (look[memory] - y)) / spread) * 1_048_576);
}

async function crawl(url: string): Promise<void> {
  const fetch = createGuardedFetch({ allow: [hostAndPort(new URL(url))] });
  const looks: Look[] = [];
  let [read, known] = [0, 0];
  const megabytes = (bytes: number): number => Math.round(bytes / 104_857.6) / 10;
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => {
      const before = read;
      read += batch.pages.length;
      known += batch.discovered.length;
      if (Math.floor(read / every) === Math.floor(before / every)) return;
      globalThis.gc?.();
      const { heapUsed, external, rss } = process.memoryUsage();
      looks.push({ pages: read, known, usedMb: megabytes(heapUsed + external), rssMb: megabytes(rss) });
      print(looks.at(-1)!);
    },
  };
  const bounds = { maxPages: 10_000_000, maxDepth: null, concurrency, delayMs: 0 };
  const ways = { ignoreRobots: true, respectNofollow: false, render: 'never', keepText: false } as const;
  await createCrawler({ fetch, sitemaps: false }).crawl({ url, ...bounds, ...ways }, { journal });
  await fetch.close();
  const half = Math.ceil(looks.length / 2);
  const bytesPerKnown = slope(looks.slice(0, half), 'known', 'usedMb');
  const bytesPerPage = slope(looks.slice(half), 'pages', 'usedMb');
  print({
    figure: 'growth',
    pages: read,
    known,
    bytesPerKnown,
    bytesPerPage,
    rssBytesPerPage: slope(looks.slice(half), 'pages', 'rssMb'),
  });
  const first = looks[0];
  if (first === undefined || bytesPerKnown === null || bytesPerPage === null) return;
  const more = (1e6 - first.known) * bytesPerKnown + (1e6 - first.pages) * Math.max(0, bytesPerPage);
  print({
    figure: 'extrapolation to a million pages, not measured',
    usedMb: Math.round(first.usedMb + more / 1_048_576),
  });
}

async function served(tool: string): Promise<ChildProcess> {
  const args = [tool, 'serve', '--pages', String(pages), '--seed', '1', '--port', values.port, '--cache'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  return server;
}

const tool = join(here, '../../shared/tools/site/serve.mjs');
if (values.one !== undefined) await crawl(values.one);
else if (!existsSync(tool)) print({ skipped: '../shared/tools/site/serve.mjs is absent' });
else {
  const server = await served(tool);
  const self = ['--expose-gc', '--import', 'tsx', join(here, 'memory.ts'), '--one', `http://127.0.0.1:${values.port}/`];
  const child = spawn(process.execPath, [...self, '--every', String(every), '--concurrency', String(concurrency)], {
    stdio: 'inherit',
  });
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  server.kill();
}
