import { parsedUrl } from '../../values/url.ts';

/**
 * robots.txt by RFC 9309, and by Google's published parser where the RFC leaves the choice. No regular expression runs on the
 * file: matching is linear in path and pattern.
 */

export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

export interface RobotsFile {
  /** Rules of the groups that name the product, or those of `*` when none does. */
  readonly rules: readonly RobotsRule[];
  /** Seconds, from the same groups. */
  readonly crawlDelay: number | null;
  /** Values of Sitemap lines as written. */
  readonly sitemaps: readonly string[];
  /** `utf-16`, `no-rules` … */
  readonly issues: readonly string[];
}

type Key = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay' | 'other';

/** Longest line that is read (as Google: 8 times the longest URL of a browser); the rest of the line is ignored. */
const longestLine = 16_663;

/** Keys by their accepted prefixes, misspellings included. */
const keyPrefixes: readonly [prefix: string, key: Key][] = [
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['sitemap', 'sitemap'],
  ['site-map', 'sitemap'],
  ['crawl-delay', 'crawl-delay'],
];

/** Reads the file for one product token of letters, `-` and `_`: a user-agent line is read up to any other character. */
export function parseRobots(bytes: Uint8Array, agent: string): RobotsFile {
  const issues: string[] = [];
  const text = textOf(bytes, issues);
  const product = agent.toLowerCase();
  const own = new Group();
  const everyone = new Group();
  const sitemaps: string[] = [];
  let inOwn = false;
  let inEveryone = false;
  let afterRule = false;
  let everOwn = false;
  for (const line of linesOf(text)) {
    const pair = keyAndValue(line);
    if (pair === null) continue;
    const { key, value } = pair;
    if (key === 'user-agent') {
      if (afterRule) {
        inOwn = false;
        inEveryone = false;
        afterRule = false;
      }
      if (isEveryone(value)) inEveryone = true;
      else if (productOf(value).toLowerCase() === product) {
        inOwn = true;
        everOwn = true;
      }
    } else if (key === 'sitemap') sitemaps.push(Buffer.from(value, 'latin1').toString('utf8'));
    else if (key !== 'other' && (inOwn || inEveryone)) {
      if (key !== 'crawl-delay') afterRule = true;
      if (inOwn) own.add(key, value);
      if (inEveryone) everyone.add(key, value);
    }
  }
  const group = everOwn ? own : everyone;
  return { rules: group.rules, crawlDelay: group.crawlDelay, sitemaps, issues };
}

/** True when this http(s) URL may be fetched. */
export const isAllowed = (file: Pick<RobotsFile, 'rules'>, url: string): boolean => refusingRule(file, url) === null;

/** The rule that refuses this http(s) URL: the longest pattern decides, allow wins a tie; null for `/robots.txt` and what may be fetched. */
export function refusingRule(file: Pick<RobotsFile, 'rules'>, url: string): RobotsRule | null {
  if (file.rules.length === 0) return null;
  const path = upperEscapes(pathOf(url));
  if (path === '/robots.txt') return null;
  let allow = 0;
  let disallow: RobotsRule | null = null;
  for (const rule of file.rules) {
    const length = rule.pattern.length;
    const longest = rule.allow ? allow : (disallow?.pattern.length ?? 0);
    if (length <= longest || !matches(path, rule.pattern)) continue;
    if (rule.allow) allow = length;
    else disallow = rule;
  }
  return disallow === null || disallow.pattern.length <= allow ? null : disallow;
}

/** The name that robots.txt calls a crawler by: letters only, because a user-agent line is read up to the first other character. */
export const productToken = 'MaillageBot';

/**
 * The product token of a user agent (RFC 9309 §2.2.1): of `Mozilla/5.0 (compatible; AcmeBot/1.0)` it is AcmeBot, else the
 * first product. Our own when there is none.
 */
export function productTokenOf(agent: string | null = null): string {
  const named = agent === null ? null : (/compatible;\s*([a-z_-]+)/i.exec(agent) ?? /^([a-z_-]+)/i.exec(agent));
  return named?.[1] ?? productToken;
}

/** Absolute http(s) URLs of the Sitemap lines, in order, without repetition. */
export function sitemapsOf(file: Pick<RobotsFile, 'sitemaps'>, robotsUrl: string): string[] {
  const urls = new Set<string>();
  for (const value of file.sitemaps) {
    const url = value === '' ? null : parsedUrl(value, robotsUrl);
    if (url === null) continue;
    if (url.protocol === 'http:' || url.protocol === 'https:') urls.add(url.href);
  }
  return [...urls];
}

class Group {
  readonly rules: RobotsRule[] = [];
  crawlDelay: number | null = null;

  add(key: 'allow' | 'disallow' | 'crawl-delay', value: string): void {
    if (key === 'crawl-delay') {
      const seconds = Number(value);
      if (value !== '' && Number.isFinite(seconds) && seconds >= 0) this.crawlDelay ??= seconds;
      return;
    }
    if (value === '') return;
    const pattern = escapedPattern(value);
    this.rules.push({ allow: key === 'allow', pattern });
    if (key === 'allow') this.addFolder(pattern);
  }

  /** Google: a rule that allows `…/index.html` also allows the folder itself. */
  private addFolder(pattern: string): void {
    const slash = pattern.lastIndexOf('/');
    if (slash >= 0 && pattern.startsWith('/index.htm', slash)) {
      this.rules.push({ allow: true, pattern: `${pattern.slice(0, slash + 1)}$` });
    }
  }
}

/** UTF-8 with or without (a part of) its byte order mark; UTF-16 by its mark is read and reported: RFC 9309 requires UTF-8. */
function textOf(bytes: Uint8Array, issues: string[]): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) {
    issues.push('utf-16');
    return Buffer.from(new TextDecoder(utf16).decode(bytes), 'utf8').toString('latin1');
  }
  const mark = [0xef, 0xbb, 0xbf];
  let start = 0;
  while (start < 3 && bytes[start] === mark[start]) start++;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(start).toString('latin1');
}

/** Lines of bytes (one character each), ended by CR, LF or both, cut at their limit and at NUL. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    let line = text.slice(start, Math.min(end, start + longestLine));
    const zero = line.indexOf('\u0000');
    if (zero >= 0) line = line.slice(0, zero);
    yield line;
    start = end + 1;
  }
}

/** `key: value`; the colon may be missing when the line has exactly two words. */
function keyAndValue(line: string): { key: Key; value: string } | null {
  const hash = line.indexOf('#');
  const plain = stripped(hash < 0 ? line : line.slice(0, hash));
  let cut = plain.indexOf(':');
  if (cut < 0) {
    cut = firstBlank(plain);
    if (cut < 0 || firstBlank(stripped(plain.slice(cut))) >= 0) return null;
  }
  const key = stripped(plain.slice(0, cut)).toLowerCase();
  if (key === '') return null;
  const value = stripped(plain.slice(cut + 1));
  return { key: keyPrefixes.find(([prefix]) => key.startsWith(prefix))?.[1] ?? 'other', value };
}

function firstBlank(text: string): number {
  for (let at = 0; at < text.length; at++) if (text[at] === ' ' || text[at] === '\t') return at;
  return -1;
}

/** Without ASCII white space at both ends. */
function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** `*` alone or followed by white space. */
function isEveryone(value: string): boolean {
  return value[0] === '*' && (value.length === 1 || isBlank(value.charCodeAt(1)));
}

/** The leading letters, `-` and `_` of a user-agent value. */
function productOf(value: string): string {
  let end = 0;
  for (; end < value.length; end++) {
    const code = value.charCodeAt(end);
    const letter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!letter && code !== 45 && code !== 95) break;
  }
  return value.slice(0, end);
}

/** Escapes non-ASCII bytes and turns escapes to upper case, as WHATWG URL parsing does. */
function escapedPattern(value: string): string {
  let out = '';
  for (const character of value) {
    const code = character.charCodeAt(0);
    out += code < 128 ? character : `%${code.toString(16).toUpperCase()}`;
  }
  return upperEscapes(out);
}

function upperEscapes(text: string): string {
  if (!text.includes('%')) return text;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '%' && isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2))) {
      out += text.slice(at, at + 3).toUpperCase();
      at += 2;
    } else out += text[at];
  }
  return out;
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
}

/** Path and query, without fragment; `/` when there is no path. */
function pathOf(url: string): string {
  const hash = url.indexOf('#');
  const bare = hash < 0 ? url : url.slice(0, hash);
  const scheme = bare.indexOf('//');
  const from = scheme < 0 ? 0 : scheme + 2;
  let start = from;
  while (start < bare.length && !'/?;'.includes(bare[start]!)) start++;
  if (start >= bare.length) return '/';
  return bare[start] === '/' ? bare.slice(start) : `/${bare.slice(start)}`;
}

/** `*` matches any text, a final `$` the end. Pieces between stars are searched leftmost first, which needs no backtracking. */
function matches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces[0]!;
  if (!path.startsWith(first)) return false;
  if (pieces.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  for (let index = 1; index < pieces.length - 1; index++) {
    const found = path.indexOf(pieces[index]!, at);
    if (found < 0) return false;
    at = found + pieces[index]!.length;
  }
  const last = pieces.at(-1)!;
  return anchored ? path.length - last.length >= at && path.endsWith(last) : path.includes(last, at);
}
