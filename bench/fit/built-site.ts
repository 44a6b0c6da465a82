import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assembleFacts } from '../../src/core/audits/facts/assemble-facts.ts';
import type { SiteFacts } from '../../src/core/audits/facts/site-facts.ts';
import { detectLanguage } from '../../src/core/language/detect.ts';
import { decode } from '../../src/core/pages/markup/decode.ts';
import { moveBoilerplate } from '../../src/core/pages/positions/move-boilerplate.ts';
import type { PageContent, PageRecord } from '../../src/core/pages/page.ts';
import { parsePage } from '../../src/core/pages/reading/parse-page.ts';

/** A line of `labelled-sites.jsonl`. */
export interface LabelledSite {
  readonly site: string;
  readonly repository: string;
  readonly host: string | null;
}

/** Address of the home page of a site; a project page of GitHub lives in the folder of its repository. */
export function homeAddress({ repository, host }: LabelledSite): string {
  const [owner = '', name] = repository.split('/');
  const folder = host === `${owner.toLowerCase()}.github.io` && name!.toLowerCase() !== host ? `/${name}` : '';
  return `https://${host ?? 'site.example'}${folder}/`;
}

/** Pages of a built site, read from a folder of HTML files without a server. */
export function builtPages(folder: string, home: string): PageRecord[] {
  const pages = htmlFiles(folder)
    .map((file) => recordOf(folder, file, home))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  linkToFiles(pages);
  moveBoilerplate(pages);
  return pages;
}

/** Facts of a site whose pages were read from a folder. */
export function builtSite(pages: readonly PageRecord[], home: string): SiteFacts {
  return assembleFacts({
    pages,
    languageOf: ({ content }) => (content === null ? 'unknown' : languageOf(content)),
    crawl: {
      seed: home,
      complete: true,
      incompleteReasons: [],
      robots: { state: 'missing', status: 404, text: null, issues: [] },
      sitemaps: [],
      traps: [],
    },
  });
}

function languageOf({ blocks, lang }: PageContent): string {
  const text = blocks.filter(({ position }) => position === 'content').map((block) => block.text);
  return detectLanguage(text.join('\n').slice(0, 2000), lang);
}

/** Address of a file: `a/index.html` is `/a/`. */
export function addressOf(file: string, home: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return new URL(path.replace(/(^|\/)index\.html?$/, '$1'), home).href;
}

/** Servers answer several addresses with one file: links name the page whichever they use. */
function linkToFiles(pages: readonly PageRecord[]): void {
  const known = new Set(pages.map(({ url }) => url));
  for (const { links } of pages) {
    for (const link of links as { to: string; internal: boolean }[]) {
      if (!link.internal || known.has(link.to)) continue;
      const plain = link.to.replace(/\?.*$/, '');
      const spellings = [plain, plain.replace(/\/index\.html?$/, '/'), `${plain}/`, `${plain}.html`];
      link.to = spellings.find((one) => known.has(one)) ?? link.to;
    }
  }
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.html?$/i.test(one.name))
    .map((one) => relative(folder, join(one.parentPath, one.name)));
}

function recordOf(folder: string, file: string, home: string): PageRecord {
  const bytes = readFileSync(join(folder, file));
  const { text, charset } = decode(bytes, null);
  const url = addressOf(file, home);
  const host = bareHost(home);
  const parsed = parsePage({
    html: text.replaceAll(
      new RegExp(`(?:https?:)?//(?:www\\.)?${host.replaceAll('.', '\\.')}(?![\\w.:@-])`, 'gi'),
      new URL(home).origin,
    ),
    url,
    contentType: 'text/html',
    charset,
    headers: {},
    scope: (to) => bareHost(to) === host,
    keepText: true,
  });
  return {
    source: 'link',
    inSitemap: false,
    status: 200,
    error: null,
    redirectNext: null,
    redirectTo: null,
    redirectHops: null,
    contentType: 'text/html',
    charset,
    bytes: bytes.length,
    responseMs: null,
    headers: {},
    url,
    content: parsed.content,
    links: parsed.links,
  };
}

const bareHost = (url: string): string => new URL(url).host.replace(/^www\./, '');
