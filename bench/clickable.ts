/**
 * Checks that an audit contains every page a browser can reach by clicks: `npm run -s bench -- clickable --url
 * http://127.0.0.1:8300/ --audit DIR [--tabs 4] [--max-pages 20000]` crawls the site with Chromium (scripts on),
 * follows `document.links` on the same origin, and compares the documents reached with `pages.jsonl` of the audit.
 * Exits 3 when one of them is missing from the audit, or when none was reached.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify(figure)}\n`);

interface Visit {
  readonly status: number;
  readonly html: boolean;
  readonly links: readonly string[];
}

/** Visits one address: its status, whether it is a document, and the addresses of its links. */
async function visit(tab: Page, url: string): Promise<Visit> {
  try {
    const response = await tab.goto(url, { waitUntil: 'load', timeout: 30_000 });
    const html = /html/.test(response?.headers()['content-type'] ?? '');
    return { status: response?.status() ?? 0, html, links: html ? await linksOf(tab, url) : [] };
  } catch {
    // A download or an empty response is not a page.
    return { status: 0, html: false, links: [] };
  }
}

/** A page that redirects by script before its links are read links to its destination. */
async function linksOf(tab: Page, url: string): Promise<readonly string[]> {
  try {
    return await tab.evaluate<string[]>('[...document.links].map((link) => link.href)');
  } catch {
    await tab.waitForURL((now) => now.href !== url, { timeout: 5000 });
    return [tab.url()];
  }
}

/** Every document reachable by clicks: address → status. */
async function walk(start: string, tabs: number, maxPages: number): Promise<Map<string, number>> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const origin = new URL(start).origin;
  const seen = new Set([start]);
  const waiting = [start];
  const found = new Map<string, number>();
  let busy = 0;
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false });
  await context.route(/\.(png|jpe?g|gif|svg|css|woff2?|ico|webp|mp3|mid|pdf|zip|gz|ly|txt)([?#]|$)/i, (route) =>
    route.abort(),
  );
  const work = async (): Promise<void> => {
    const tab = await context.newPage();
    while (waiting.length > 0 || busy > 0) {
      const url = waiting.shift();
      if (url === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        continue;
      }
      busy++;
      const { status, html, links } = await visit(tab, url);
      if (html) found.set(url, status);
      for (const link of links) {
        const [address = ''] = link.split('#');
        if (!URL.canParse(address) || new URL(address).origin !== origin) continue;
        if (seen.has(address) || seen.size >= maxPages) continue;
        seen.add(address);
        waiting.push(address);
      }
      busy--;
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  await browser.close();
  return found;
}

const url = new URL(option('url', '')).href;
const clicked = await walk(url, Number(option('tabs', '4')), Number(option('max-pages', '20000')));
const lines = readFileSync(join(option('audit', '.'), 'pages.jsonl'), 'utf8')
  .trim()
  .split('\n');
const audited = new Map<string, number | null>();
for (const line of lines) {
  const page = JSON.parse(line) as { url: string; status: number | null };
  audited.set(page.url, page.status);
}
const missing = [...clicked.keys()].filter((address) => !audited.has(address)).sort();
const differing = [...clicked].filter(([address, status]) => audited.get(address) !== status && audited.has(address));
const beyond = [...audited].filter(([address, status]) => status === 200 && !clicked.has(address)).map(([one]) => one);
print({ bench: 'clickable', url, clicked: clicked.size, audited: audited.size, missing: missing.length });
print({ bench: 'clickable', figure: 'missing from the audit', examples: missing.slice(0, 20) });
print({ bench: 'clickable', figure: 'other status', count: differing.length, examples: differing.slice(0, 20) });
print({ bench: 'clickable', figure: 'audited 200, not clicked', count: beyond.length, examples: beyond.slice(0, 20) });
// A crawl that reached no page proves nothing.
if (missing.length > 0 || clicked.size === 0) process.exitCode = 3;
