/**
 * Measures the web application in Chromium, one JSON line per figure: weight of the shell, first screen with an empty
 * cache, payload and first drawing of a link map of 5,000 pages (made here), and a page of the findings of SITE:
 * `npm run -s bench -- screens ORIGIN SITE`. ORIGIN is a running `maillage serve` that has an audit of SITE.
 */
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { siteHost } from '../src/core/values/addresses/site-host.ts';
import { addressOf } from '../src/web/screens.ts';
import { chromiumPath } from '../test/support/chromium.ts';

const [origin = '', site = ''] = process.argv.slice(2);
const nodes = 5_000;
const linksPerNode = 4;
const figure = (name: string, value: number, goal: number): void =>
  void process.stdout.write(`${JSON.stringify({ figure: name, value: Math.round(value), goal })}\n`);

const browser = await chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });

/** A page with an empty cache. */
const coldPage = async (): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();

async function firstScreen(): Promise<void> {
  const page = await coldPage();
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/assets\/.*\.js$/.test(response.url())) weights.push(response.body().then((body) => gzipSync(body).length));
  });
  const start = performance.now();
  await page.goto(origin);
  await page.getByRole('heading', { level: 1 }).waitFor();
  figure('first screen, empty cache (ms)', performance.now() - start, 1_500);
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(weights)).reduce((sum, one) => sum + one, 0);
  figure('scripts of the first screen (bytes, gzip)', bytes, 190_000);
}

/** A site of ten rings whose pages link to pages of the ring before and of their own. */
function largeMap(): object {
  const depth = Array.from({ length: nodes }, (_, page) => (page === 0 ? 0 : 1 + Math.floor((9 * page) / nodes)));
  const from: number[] = [];
  const to: number[] = [];
  for (let page = 1; page < nodes; page++) {
    const sources = new Set(
      Array.from({ length: linksPerNode }, (_, link) => Math.floor((page * (link + 1)) / (link + 2))),
    );
    for (const source of sources) {
      if (source === page) continue;
      from.push(source);
      to.push(page);
    }
  }
  const url = depth.map((_, page) => `${site}page-${page}/`);
  return {
    pages: {
      url,
      title: url.map((_, page) => `Page ${page}`),
      depth,
      topic: url.map(() => null),
      inlinks: url.map((_, page) => (page % 9) + 1),
    },
    links: { from, to, inText: from.map(() => 1) },
    total: { pages: nodes, links: from.length },
  };
}

async function linkMap(): Promise<void> {
  const body = JSON.stringify(largeMap());
  figure('payload of a map of 5,000 pages (bytes, gzip)', gzipSync(body).length, 200_000);
  const page = await coldPage();
  let answered = 0;
  await page.route('**/v1/audits/*/map', async (route) => {
    answered = performance.now();
    await route.fulfill({ contentType: 'application/json', body });
  });
  await page.goto(origin + addressOf(siteHost(site), 'map'));
  await page.locator('.link-graph canvas').first().waitFor();
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  figure('map of 5,000 pages, answer to first drawing (ms)', performance.now() - answered, 1_000);
  const toggled = performance.now();
  await page.keyboard.press('t');
  await page.getByRole('table').waitFor();
  figure('its twin table (ms)', performance.now() - toggled, 300);
}

async function listPage(): Promise<void> {
  const read = async (path: string) => (await fetch(origin + path)).json() as Promise<Record<string, unknown>>;
  const { data } = (await read(`/v1/audits?site=${encodeURIComponent(site)}&ended=true&limit=1`)) as {
    data: { id: string }[];
  };
  const times: number[] = [];
  let cursor = '';
  let rows = 0;
  do {
    const start = performance.now();
    const part = await read(`/v1/audits/${data[0]!.id}/findings?limit=100${cursor && `&cursor=${cursor}`}`);
    times.push(performance.now() - start);
    rows += (part.data as unknown[]).length;
    cursor = (part.nextCursor as string | null) ?? '';
  } while (cursor !== '');
  figure(`slowest page of ${rows} findings (ms)`, Math.max(...times), 150);
}

await firstScreen();
await linkMap();
await listPage();
await browser.close();
