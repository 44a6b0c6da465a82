import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { decode, encodingName } from '../src/core/pages/markup/decode.ts';
import { parseLinkHeader } from '../src/core/pages/directives/link-header.ts';
import { parsePage } from '../src/core/pages/reading/parse-page.ts';
import { hostVerdict, registrableDomain } from '../src/core/values/addresses/host.ts';
import { resolveUrl } from '../src/core/values/url.ts';
import { isAllowed, parseRobots, sitemapsOf } from '../src/core/pages/directives/robots-file.ts';
import { readSitemap } from '../src/io/crawler/sitemaps/sitemap.ts';
import { gunzipped, isGzip } from '../src/io/fetch/body.ts';
import { purposeLimits } from '../src/io/fetch/limits.ts';
import { type AuditedPage, pageAudits } from '../test/support/page-audits.ts';

/**
 * The adapter of the conformance tables: `npm run -s conformance -- FILE` reads one request a line and prints one
 * answer a line. Every function calls production code and nothing else.
 */
type Answer = (...args: never[]) => unknown;

const functions: Readonly<Record<string, Answer>> = {
  robotsAllowed: (bytes: Uint8Array, agent: string, url: string) => isAllowed(parseRobots(bytes, agent), url),
  robotsSitemaps: (bytes: Uint8Array, robotsUrl: string) => sitemapsOf(parseRobots(bytes, 'MaillageBot'), robotsUrl),
  normaliseUrl: (input: string, base: string | null) => resolveUrl(input, base ?? undefined),
  extractLinks: (bytes: Uint8Array, pageUrl: string, charset: string | null) => links(bytes, pageUrl, charset),
  sniffEncoding: (bytes: Uint8Array, charset: string | null) => decode(bytes, charset).charset,
  registrableDomain: (host: string) => registrableDomain(host),
  parseSitemap: (bytes: Uint8Array, _type: string | null, url: string) => sitemap(bytes, url),
  parseLinkHeader: (value: string) => parseLinkHeader(value).map(({ uri, rel }) => ({ uri, rel })),
  audit: (page: AuditedPage) => pageAudits(page),
  ssrfVerdict: (url: string) => (hostVerdict(url).allowed ? 'allow' : 'block'),
};

function links(bytes: Uint8Array, url: string, charset: string | null): { url: string; text: string }[] {
  const decoded = decode(bytes, charset !== null && encodingName(charset) === null ? null : charset);
  const page = parsePage({
    html: decoded.text,
    url,
    contentType: 'text/html',
    charset: decoded.charset,
    headers: {},
    scope: () => true,
    keepText: true,
  });
  const clicked = page.links.filter(({ element }) => element === 'a' || element === 'area');
  // What does not parse is kept as written: here it must not pass for an address.
  return clicked.map(({ to, http, anchor }) => ({ url: http || !/^https?:/i.test(to) ? to : '', text: anchor }));
}

async function sitemap(bytes: Uint8Array, url: string): Promise<unknown> {
  const unpacked = isGzip(bytes) ? (await gunzipped(bytes, purposeLimits.sitemap.body)).bytes : bytes;
  const { kind, entries, issues } = await readSitemap(unpacked, url);
  return {
    index: kind === 'index',
    locs: entries.map(({ loc }) => loc),
    lastmods: entries.map(({ lastmod }) => lastmod),
    errors: issues,
  };
}

function argument(value: unknown): unknown {
  const bytes = (value as { b64?: unknown } | null)?.b64;
  return typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'base64')) : value;
}

async function answer(line: string): Promise<object> {
  const { id, fn, args } = JSON.parse(line) as { id: number; fn: string; args: unknown[] };
  const call = functions[fn];
  if (call === undefined) return { id, missing: true };
  try {
    return { id, value: (await call(...(args.map(argument) as never[]))) ?? null };
  } catch (error) {
    return { id, error: String((error as Error).message ?? error) };
  }
}

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npm run -s conformance -- FILE');
  process.exit(2);
}
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
