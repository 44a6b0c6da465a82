/**
 * Requests to private addresses, in a network of its own where nothing can leave the machine and every private address is
 * watched (`../shared/tools/run-netns.sh`; root on Linux): `npm run -s bench -- ssrf [--tries 200]`. The settings are those of
 * production. Every forged address for every purpose of a request and as the start of a crawl; the pages of the hostile server
 * that lead to private addresses, its 38 redirects included; names that resolve to a private address, at once or later, so many
 * times each. Prints what was refused, what the watched addresses received and the pages of the public control site; exits 1 when
 * one was reached.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../src/core/pages/page.ts';
import { createCrawler } from '../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../src/io/fetch/guarded-fetch.ts';
import type { FetchPurpose, GuardedFetch } from '../src/io/services/guarded-fetch.ts';

const shared = join(import.meta.dirname, '../../shared');
const tool = join(shared, 'tools/run-netns.sh');
const at = process.argv.indexOf('--tries');
const tries = at < 0 ? 200 : Number(process.argv[at + 1]);
const origin = 'http://ok.hostile.example.com:8900';
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'ssrf', ...figure })}\n`);

const purposes: readonly FetchPurpose[] = [
  'page',
  'robots',
  'sitemap',
  'image',
  'asset',
  'probe',
  'webhook',
  'model',
  'vectors',
  'connector',
];
/** Names whose address is private at some time, each in a way of its own. */
const names = [
  'rebind',
  'rebind-late',
  'mixed',
  'cname',
  'loop',
  'priv10',
  'meta',
  'zero',
  'v6loop',
  'v6mapped',
  'v6nat64',
  'v6ula',
];
/** The hostile server redirects to so many private addresses. */
const redirects = 38;
const refusals = new Set(['blocked-target', 'bad-url']);

interface Vector {
  readonly url: string;
  readonly expected: 'block' | 'allow';
}

async function crawl(url: string, sitemaps?: false | string[], open?: GuardedFetch): Promise<readonly PageRecord[]> {
  const fetch = open ?? createGuardedFetch();
  const pages: PageRecord[] = [];
  const journal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch: { readonly pages: readonly PageRecord[] }) => void pages.push(...batch.pages),
  };
  const bounds = { maxPages: 60, maxDepth: null, concurrency: 8, delayMs: 0 };
  const ways = { ignoreRobots: false, respectNofollow: true, render: 'never', keepText: true } as const;
  try {
    const crawler = createCrawler({ fetch, ...(sitemaps === undefined ? {} : { sitemaps }) });
    await crawler.crawl({ url, ...bounds, ...ways }, { journal });
  } catch {
    // A start that cannot be crawled is refused with a sentence: what counts is what was requested.
  } finally {
    if (open === undefined) await fetch.close();
  }
  return pages;
}

const contentsOf = (pages: readonly PageRecord[]): number => pages.filter(({ content }) => content !== null).length;

/** Faults of the verdicts on forged addresses, by each way in. */
async function forgedAddresses(vectors: readonly Vector[]): Promise<number> {
  const fetch = createGuardedFetch();
  const wrong: string[] = [];
  const unnamed = vectors.filter(({ url }) => !/hostile\./.test(url));
  for (const { url } of unnamed.filter((one) => one.expected === 'allow'))
    if (!fetch.permits(url)) wrong.push(`refused ${url}`);
  const forged = vectors.filter(({ expected }) => expected === 'block');
  for (const purpose of purposes)
    await Promise.all(
      forged.map(async ({ url }) => {
        const { error } = await fetch({ url, purpose, followRedirects: true });
        if (error === null || (!refusals.has(error) && error !== 'dns')) wrong.push(`${purpose} ${url}: ${error}`);
      }),
    );
  await fetch.close();
  for (const { url } of forged) if (contentsOf(await crawl(url, false)) > 0) wrong.push(`crawled ${url}`);
  const calls = forged.length * (purposes.length + 1);
  print({ figure: 'forged addresses', addresses: vectors.length, calls, wrong: wrong.slice(0, 20) });
  return wrong.length;
}

async function pagesThatLeadAway(): Promise<void> {
  const starts = ['/ssrf/links', '/ssrf/meta', '/ssrf/base', '/ssrf/two'];
  for (let one = 0; one < redirects; one++) starts.push(`/ssrf/redirect/${one}`);
  for (const start of starts) await crawl(origin + start, false);
  for (const sitemap of ['/sm/xxe-http.xml', '/sm/offsite.xml']) await crawl(`${origin}/ok/0`, [origin + sitemap]);
  print({ figure: 'pages, redirects and sitemaps that lead to private addresses', crawls: starts.length + 2 });
}

async function namesThatChange(): Promise<void> {
  const replies: Record<string, Record<string, number>> = {};
  for (const name of names) {
    const seen: Record<string, number> = {};
    for (let one = 0; one < tries; one++) {
      // A new connection each time: one that is kept was checked when it was opened.
      const fetch = createGuardedFetch();
      const { error, status } = await fetch({ url: `http://${name}.hostile.example.com:8900/ok/0`, purpose: 'page' });
      const word = error ?? String(status);
      seen[word] = (seen[word] ?? 0) + 1;
      await fetch.close();
    }
    replies[name] = seen;
  }
  print({ figure: 'names', tries: names.length * tries, replies });
}

/** Two crawls of each name, by a process that keeps its connections and by one that was started anew. */
async function secondCrawls(): Promise<number> {
  const found: Record<string, Record<string, number>> = {};
  let read = 0;
  for (const name of ['rebind', 'rebind-late'])
    for (const kept of [true, false]) {
      const seen: Record<string, number> = {};
      for (let one = 0; one < Math.max(1, Math.round(tries / 10)); one++) {
        const url = `http://c${one}${kept ? 'k' : 'n'}.${name}.hostile.example.com:8900/ok/0`;
        const fetch = createGuardedFetch();
        for (const round of ['first', 'second']) {
          const pages = await crawl(url, false, kept ? fetch : undefined);
          const errors = pages.flatMap(({ error }) => (error === null ? [] : [error]));
          read += round === 'first' ? contentsOf(pages) : 0;
          const word = `${round}: ${contentsOf(pages) > 0 ? 'pages' : 'none'}${errors.length > 0 ? `, ${errors[0]}` : ''}`;
          seen[word] = (seen[word] ?? 0) + 1;
        }
        await fetch.close();
      }
      found[`${name}, ${kept ? 'connections kept' : 'started anew'}`] = seen;
    }
  print({ figure: 'second crawls of names that change', found });
  return read;
}

async function measure(): Promise<void> {
  const { cases } = JSON.parse(readFileSync(join(shared, 'datasets/conformance/ssrf-vectors.json'), 'utf8')) as {
    cases: Vector[];
  };
  // The watch itself: a request without the guard is seen.
  await globalThis.fetch('http://127.0.0.1:8950/').catch(() => undefined);
  const isWatched = (await hitsSoFar()) > 0;
  await globalThis.fetch(`${origin}/__reset`, { method: 'POST' });
  const read = contentsOf(await crawl(`${origin}/ok/0`));
  const wrong = await forgedAddresses(cases);
  await pagesThatLeadAway();
  await namesThatChange();
  const readFirst = await secondCrawls();
  const hits = await hitsSoFar();
  print({ figure: 'all', wrong, isWatched, hitsOnPrivateAddresses: hits, pagesOfTheControlSite: read });
  if (!isWatched || wrong > 0 || hits > 0 || read < 30 || readFirst === 0) process.exitCode = 1;
}

/** Requests that the private addresses received. */
async function hitsSoFar(): Promise<number> {
  const reply = await globalThis.fetch(`${origin}/__check.json`);
  return ((await reply.json()) as { canary_hits: number }).canary_hits;
}

if (!existsSync(tool)) print({ skipped: '../shared/tools/run-netns.sh is absent' });
else if (process.platform !== 'linux' || process.getuid?.() !== 0) print({ skipped: 'needs root on Linux' });
else if (process.argv.includes('--inside')) await measure();
else {
  const self = ['--import', 'tsx', join(import.meta.dirname, 'ssrf.ts'), '--inside', '--tries', String(tries)];
  const { status } = spawnSync('bash', [tool, process.execPath, ...self], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
