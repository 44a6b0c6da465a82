/**
 * Cost of the browser: one crawl of the same site with `never`, `auto` and `always`, each in its own process: `npm run
 * -s bench -- render [--url http://127.0.0.1:8300/] [--pages 700] [--modes never,auto,always]`. Without `--url` a
 * generated site is served, whose pages run one small script. CPU seconds are those of the crawler and the browser
 * together; memory is the sum of their resident sets, sampled five times a second.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostAndPort } from '../src/core/values/addresses/host.ts';
import { createRenderer } from '../src/io/browser/create-renderer.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import type { CrawlJournal } from '../src/io/services/crawl-journal.ts';
import type { CrawlRequest } from '../src/io/services/crawler.ts';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const round = (value: number): number => Number(value.toFixed(2));
const ticks = 100;

interface Usage {
  cpu: number;
  memory: number;
}

/** This process and its descendants, read from /proc. */
function family(): Usage {
  const parents = new Map<number, { parent: number; cpu: number; memory: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const cpu = (Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])) / ticks;
      parents.set(Number(name), { parent: Number(fields[1]), cpu, memory: Number(fields[21]) * 4096 });
    } catch {
      // The process ended in the meantime.
    }
  }
  const usage: Usage = { cpu: 0, memory: 0 };
  for (const [pid, { cpu, memory }] of parents) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== process.pid) at = parents.get(at)?.parent;
    if (at === undefined) continue;
    usage.cpu += cpu;
    usage.memory += memory;
  }
  return usage;
}

async function crawlOnce(url: string, render: CrawlRequest['render']): Promise<void> {
  const fetch = createGuardedFetch({ allow: [hostAndPort(new URL(url))] });
  let [pages, rendered, failed, peak, cpu] = [0, 0, 0, 0, 0];
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => {
      pages += batch.pages.filter(({ content }) => content !== null).length;
      rendered += batch.pages.filter(({ rendering }) => rendering?.error === null).length;
      failed += batch.pages.filter(({ rendering }) => (rendering?.error ?? null) !== null).length;
    },
  };
  const watch = setInterval(() => {
    const usage = family();
    peak = Math.max(peak, usage.memory);
    cpu = Math.max(cpu, usage.cpu);
  }, 200);
  const before = performance.now();
  const renderer = createRenderer({ searchPath: process.env.PATH ?? '' });
  await createCrawler({ fetch, renderer, sitemaps: false }).crawl(
    {
      url,
      maxPages: Number(option('pages', '700')),
      maxDepth: null,
      concurrency: 4,
      delayMs: 0,
      ignoreRobots: true,
      respectNofollow: false,
      render,
      keepText: true,
    },
    { journal },
  );
  const wall = (performance.now() - before) / 1000;
  clearInterval(watch);
  await fetch.close();
  const total = Math.max(cpu, family().cpu);
  const perMinute =
    rendered === 0
      ? {}
      : { renderedPerMinute: Math.round((rendered * 60) / wall), cpuPerRendered: round(total / rendered) };
  const figure = {
    bench: 'render',
    mode: render,
    pages,
    rendered,
    failed,
    wall: round(wall),
    cpu: round(total),
    ...perMinute,
    peakMB: Math.round(peak / 1e6),
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

/** Generated pages, in a tree of ten children each, with a style, a script and some text. */
async function served(pages: number): Promise<{ url: string; close(): void }> {
  const text = 'La cire est fondue au bain-marie, filtrée, puis coulée à la main dans des moules de laiton. '.repeat(
    30,
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/s.css')
      return void response.writeHead(200, { 'content-type': 'text/css' }).end('main{max-width:40em}');
    if (path === '/s.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.body.dataset.ready = 1');
    const number = path === '/' ? 0 : Number(/^\/p(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    if (!(number < pages)) return void response.writeHead(404).end();
    const children = Array.from({ length: 10 }, (_, at) => number * 10 + at + 1).filter((child) => child < pages);
    const links = children.map((child) => `<li><a href="/p${child}">Page ${child}</a></li>`).join('');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="fr"><head><title>Page ${number}</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/s.css"><script src="/s.js" defer></script></head><body><main><h1>Page ${number}</h1><p>${text}</p><ul>${links}</ul></main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

const mode = option('mode', '');
if (mode !== '') await crawlOnce(option('url', ''), mode as CrawlRequest['render']);
else {
  const given = option('url', '');
  const site = given === '' ? await served(Number(option('pages', '700'))) : { url: given, close: () => {} };
  for (const each of option('modes', 'never,auto,always').split(',')) {
    const args = [
      '--import',
      'tsx',
      import.meta.filename,
      '--url',
      site.url,
      '--mode',
      each,
      '--pages',
      option('pages', '700'),
    ];
    await once(args);
  }
  site.close();
}

/** Runs a process while the server continues to respond. */
async function once(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  await new Promise((resolve) => child.once('exit', resolve));
}
