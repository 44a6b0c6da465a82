import { maskedRuns } from './strings/masked-runs.ts';

const beyondAscii = /[^\0-\x7f]/;

/**
 * The WHATWG URL of an input against a base, null when it does not parse. Once compiled, `URL.canParse` of Node 20 decodes
 * Latin-1 characters wrongly and rejects `https://école.fr/`: such texts are parsed directly.
 */
export function parsedUrl(input: string, base?: string): URL | null {
  if (!beyondAscii.test(input) && (base === undefined || !beyondAscii.test(base))) {
    return URL.canParse(input, base) ? new URL(input, base) : null;
  }
  try {
    return new URL(input, base);
  } catch {
    return null;
  }
}

/** The href of `parsedUrl`. */
export function resolveUrl(input: string, base?: string): string | null {
  return parsedUrl(input, base)?.href ?? null;
}

export function withoutFragment(href: string): string {
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}

/** The URL without user name and password, which are neither sent nor stored. */
export function withoutUserinfo(href: string): string {
  const url = parsedUrl(href);
  if (url === null || (url.username === '' && url.password === '')) return href;
  url.username = '';
  url.password = '';
  return url.href;
}

export function isHttpUrl(href: string): boolean {
  return href.startsWith('http://') || href.startsWith('https://');
}

/**
 * The identity of a page: a WHATWG http(s) href without fragment, userinfo, final host dot and empty query,
 * unreserved characters decoded (RFC 3986, section 6.2.2.2), other escapes in upper case. Nothing is sorted or folded.
 */
export function urlKey(href: string): string {
  const bare = withoutFragment(href);
  const start = bare.indexOf('://') + 3;
  const slash = bare.indexOf('/', start);
  const end = slash < 0 ? bare.length : slash;
  let authority = bare.slice(start, end);
  if (authority.includes('@')) authority = authority.slice(authority.lastIndexOf('@') + 1);
  authority = withoutFinalDot(authority);
  let rest = slash < 0 ? '/' : bare.slice(slash);
  if (rest.endsWith('?') && rest.indexOf('?') === rest.length - 1) rest = rest.slice(0, -1);
  if (rest.includes('%')) rest = tidyEscapes(rest);
  return bare.slice(0, start) + authority + rest;
}

function withoutFinalDot(authority: string): string {
  const colon = authority.endsWith(']') ? -1 : authority.lastIndexOf(':');
  const host = colon < 0 ? authority : authority.slice(0, colon);
  return host.endsWith('.') ? host.slice(0, -1) + (colon < 0 ? '' : authority.slice(colon)) : authority;
}

function tidyEscapes(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
    const high = hexValue(text.charCodeAt(at + 1));
    const low = hexValue(text.charCodeAt(at + 2));
    if (high < 0 || low < 0) continue;
    const code = high * 16 + low;
    out +=
      text.slice(from, at) + (isUnreserved(code) ? String.fromCharCode(code) : text.slice(at, at + 3).toUpperCase());
    from = at + 3;
  }
  return out + text.slice(from);
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isUnreserved(code: number): boolean {
  const lower = code | 32;
  return (
    (code >= 48 && code <= 57) ||
    (lower >= 97 && lower <= 122 && code < 128) ||
    code === 45 ||
    code === 46 ||
    code === 95 ||
    code === 126
  );
}

/**
 * The pattern of a URL, for trap detection: lower-cased path with digit runs, hexadecimal runs of 6 and more and
 * opaque runs of 16 and more as `#`, then its sorted parameter names. A path that repeats a segment is named by the set
 * of its segments, so that every path around the same cycle has one pattern.
 */
export function urlPattern(href: string): string {
  const { path, query } = pathAndQuery(href);
  const shape = maskedRuns(path.toLowerCase());
  const family = repeatsSegment(shape) ? `/(${[...new Set(wordsOf(shape))].sort().join('|')})*` : shape;
  const names = parameterNames(query);
  return names.length === 0 ? family : `${family}?${names.join('&')}`;
}

/** Most paths have few segments: comparing each with the others allocates nothing. */
function repeatsSegment(path: string): boolean {
  const words = wordsOf(path);
  if (words.length > 16) return new Set(words).size < words.length;
  for (let at = 1; at < words.length; at++) if (words.indexOf(words[at] as string) < at) return true;
  return false;
}

/** The segments that are neither empty nor masked. */
function wordsOf(path: string): string[] {
  const words: string[] = [];
  for (const segment of path.split('/')) if (segment !== '' && segment !== '#') words.push(segment);
  return words;
}

/** Sorted distinct parameter names of a query, as written. */
export function parameterNames(query: string): string[] {
  if (query === '') return [];
  const names = query.split('&').map((pair) => pair.split('=', 1)[0]!);
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

/** Path and query (without `?`) of an absolute http(s) href. */
export function pathAndQuery(href: string): { path: string; query: string } {
  const bare = withoutFragment(href);
  const slash = bare.indexOf('/', bare.indexOf('://') + 3);
  const rest = slash < 0 ? '/' : bare.slice(slash);
  const mark = rest.indexOf('?');
  return mark < 0 ? { path: rest, query: '' } : { path: rest.slice(0, mark), query: rest.slice(mark + 1) };
}

/**
 * The site of a seed: its host with or without `www.`, over http and https. A seed with a port keeps its scheme and port,
 * because another port is another server.
 */
export function siteScope(seed: string): (href: string) => boolean {
  const home = new URL(seed);
  const host = siteHost(home.hostname);
  const prefixes =
    home.port !== ''
      ? [`${home.protocol}//${host}:${home.port}`, `${home.protocol}//www.${host}:${home.port}`]
      : [`http://${host}`, `https://${host}`, `http://www.${host}`, `https://www.${host}`];
  return (href) =>
    prefixes.some((prefix) => href.startsWith(prefix) && startsPath(href.charCodeAt(prefix.length))) ||
    (unusualAuthority(href) && prefixes.some((prefix) => urlKey(href).startsWith(`${prefix}/`)));
}

function siteHost(hostname: string): string {
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return host.startsWith('www.') && host.indexOf('.', 4) > 0 ? host.slice(4) : host;
}

/** `/`, `?`, `#` or the end of the string. */
function startsPath(code: number): boolean {
  return code === 47 || code === 63 || code === 35 || Number.isNaN(code);
}

/** True when the authority contains userinfo or a final dot. */
function unusualAuthority(href: string): boolean {
  if (!isHttpUrl(href)) return false;
  const start = href.indexOf('://') + 3;
  const slash = href.indexOf('/', start);
  const authority = href.slice(start, slash < 0 ? undefined : slash);
  return authority.includes('@') || authority.endsWith('.') || authority.includes('.:');
}
