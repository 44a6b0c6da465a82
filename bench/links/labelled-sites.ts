import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { CrawlFacts, PageRecord } from '../../src/core/pages/page.ts';
import { urlKey } from '../../src/core/values/url.ts';
import { createCrawler } from '../../src/io/crawler/crawler.ts';
import { createGuardedFetch } from '../../src/io/fetch/guarded-fetch.ts';
import type { CrawlJournal } from '../../src/io/services/crawl-journal.ts';

/** A line of `bench/fit/labelled-sites.jsonl`. */
export interface LabelledSite {
  readonly site: string;
  readonly repository: string;
  /** Folder of the repository that is the root of the site. */
  readonly root: string;
  readonly host: string | null;
  readonly language: string;
}

/** A site as it was crawled; `origin` is the address before the paths of the labels. */
export interface CrawledSite {
  readonly site: string;
  readonly origin: string;
  readonly pages: readonly PageRecord[];
  readonly crawl: CrawlFacts;
}

const fit = join(import.meta.dirname, '../fit');

export function linesOf<Line>(file: string): Line[] {
  return readFileSync(join(fit, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

export function labelledSites(): LabelledSite[] {
  return linesOf<LabelledSite>('labelled-sites.jsonl');
}

/** Serves a built site on loopback, crawls it and returns its pages sorted by URL; null when its folder is absent. */
export async function crawledSite(labelled: LabelledSite, folder: string): Promise<CrawledSite | null> {
  const root = rootOf(labelled, folder);
  if (root === null) return null;
  const base = projectPath(labelled);
  const server = createServer((request, response) => answer(request.url ?? '/', response, { root, base, labelled }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const origin = `http://127.0.0.1:${port}${base}`;
    return { site: labelled.site, origin, ...(await crawled(`${origin}/`, port)) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The folder of the site, which contains the whole repository or the root of the site alone; null when it is absent. */
function rootOf({ site, root }: LabelledSite, folder: string): string | null {
  const folders = [join(folder, site, root), join(folder, site)];
  return folders.find((one) => existsSync(join(one, 'index.html'))) ?? null;
}

/** Project pages are served under the name of their repository. */
function projectPath({ host, repository }: LabelledSite): string {
  const name = repository.split('/')[1]!;
  return host?.endsWith('.github.io') === true && host !== name ? `/${name}` : '';
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

interface Served {
  readonly root: string;
  readonly base: string;
  readonly labelled: LabelledSite;
}

function answer(url: string, response: ServerResponse, { root, base, labelled }: Served): void {
  const path = url.split('?')[0]!;
  if (!path.startsWith(`${base}/`)) return redirect(response, `${base}/`);
  const relative = decodedPath(path.slice(base.length));
  const file = relative === null ? null : fileAt(root, relative);
  if (file === 'folder') return redirect(response, `${path}/`);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<title>404</title><h1>Not found</h1>');
    return;
  }
  const type = mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const body = readFileSync(file);
  const isText = /^text|xml|json/.test(type);
  const { port } = response.socket!.address() as AddressInfo;
  response.writeHead(200, { 'content-type': type });
  response.end(isText ? onLoopback(body, labelled.host, `http://127.0.0.1:${port}`) : body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function decodedPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.split('/').some((part) => part === '..' || part.includes('\0')) ? null : decoded;
  } catch {
    return null;
  }
}

/** The file of a path, `folder` for a folder without its final slash, null when there is none. */
function fileAt(root: string, path: string): string | null {
  const file = join(root, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const index = ['index.html', 'index.htm'].map((name) => join(file, name)).find((name) => existsSync(name));
    if (index !== undefined) return path.endsWith('/') ? index : 'folder';
  }
  if (found?.isFile() && !path.endsWith('/')) return file;
  return !path.endsWith('/') && existsSync(`${file}.html`) ? `${file}.html` : null;
}

/** The body with the host of the site replaced, byte for byte elsewhere. */
function onLoopback(body: Buffer, host: string | null, origin: string): Buffer {
  if (host === null) return body;
  const name = host.replace(/^www\./, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const own = new RegExp(`(?:https?:)?(\\\\?/)\\1(?:www\\.)?${name}(?![A-Za-z0-9\\-:@]|\\.[A-Za-z0-9])`, 'gi');
  return Buffer.from(
    body.toString('latin1').replace(own, (_, slash: string) => origin.replaceAll('/', slash)),
    'latin1',
  );
}

async function crawled(url: string, port: number): Promise<Pick<CrawledSite, 'pages' | 'crawl'>> {
  const fetch = createGuardedFetch({ allow: [`127.0.0.1:${port}`] });
  const kept = new Map<string, PageRecord>();
  const journal: CrawlJournal = {
    resumed: false,
    frontier: async () => [],
    notes: async () => ({}),
    commit: async (batch) => {
      for (const page of batch.pages) kept.set(urlKey(page.url), page);
    },
  };
  const crawl = await createCrawler({ fetch }).crawl(
    {
      url,
      maxPages: 2_000,
      maxDepth: null,
      concurrency: 4,
      delayMs: 0,
      ignoreRobots: false,
      respectNofollow: false,
      render: 'never',
      keepText: true,
    },
    { journal },
  );
  await fetch.close();
  return { pages: [...kept.values()].sort((a, b) => (a.url < b.url ? -1 : 1)), crawl };
}
