import iconv from 'iconv-lite';
import { startsWithAt } from '../values/starts-with-at.ts';
import { isHttpUrl, resolveUrl, withoutFragment } from '../values/url.ts';

/** A link as a browser resolves it. `url` is null when it does not parse. */
export interface ResolvedLink {
  readonly url: string | null;
  readonly http: boolean;
}

export type ResolveLink = (href: string) => ResolvedLink;

const plainPath = /^\/[\w\-~!$&()*+,;=:@/%.?]*$/;
/** Of the folder of its page: without a colon, which may end a scheme, and not only a query. */
const plainName = /^[\w\-~!$&()*+,;=@%][\w\-~!$&()*+,;=@/%.?]*$/;
const dotSegment = /\/\.|%2e/i;
const notAscii = /[^\0-\x7f]/;

/** Resolves links of one page: WHATWG, fragment dropped, query percent-encoded in the page's own encoding. */
export function linkResolver(base: string, charset: string): ResolveLink {
  const parsed = new URL(base);
  const http = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  const origin = http ? parsed.href.slice(0, parsed.href.indexOf('/', parsed.protocol.length + 2)) : null;
  const folder = http ? parsed.pathname.slice(0, parsed.pathname.lastIndexOf('/') + 1) : null;
  const encoding = legacyEncoding(charset);
  return (href) => {
    if (origin !== null) {
      const whole = withoutFragment(href);
      const isWhole = startsWithAt(whole, 0, origin);
      const path = isWhole ? whole.slice(origin.length) : whole;
      const isName = !isWhole && plainName.test(path);
      const isPath = !isName && plainPath.test(path) && (isWhole || !path.startsWith('//'));
      if ((isName || isPath) && !dotSegment.test(path)) {
        return { url: isWhole ? whole : origin + (isName ? folder + path : path), http: true };
      }
    }
    return resolve(encoding && notAscii.test(href) ? encodeQuery(href, base, encoding) : href, base);
  };
}

function resolve(href: string, base: string): ResolvedLink {
  const whole = resolveUrl(href, base);
  if (whole === null) return { url: null, http: false };
  return { url: withoutFragment(whole), http: isHttpUrl(whole) };
}

/** WHATWG names and common labels → the name iconv-lite knows; null for the Unicode encodings. */
function legacyEncoding(charset: string): string | null {
  const name = charset.trim().toLowerCase();
  if (name === '' || name.startsWith('utf') || name === 'unicode-1-1-utf-8') return null;
  if (['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'l1'].includes(name)) return 'windows-1252';
  return iconv.encodingExists(name) ? name : null;
}

/** URL standard, percent-encode after encoding: only the query, only of http(s) addresses. */
function encodeQuery(href: string, base: string, encoding: string): string {
  const hash = href.indexOf('#');
  const end = hash < 0 ? href.length : hash;
  const mark = href.indexOf('?');
  if (mark < 0 || mark >= end || !resolve(href, base).http) return href;
  let query = '';
  for (const char of href.slice(mark + 1, end)) {
    query += char.charCodeAt(0) < 0x80 ? char : encodeChar(char, encoding);
  }
  return href.slice(0, mark + 1) + query;
}

function encodeChar(char: string, encoding: string): string {
  const bytes = iconv.encode(char, encoding);
  if (iconv.decode(bytes, encoding) !== char) return `%26%23${char.codePointAt(0)}%3B`;
  let out = '';
  for (const byte of bytes) {
    const asIs = byte > 0x23 && byte < 0x7f && byte !== 0x27 && byte !== 0x3c && byte !== 0x3e;
    out += asIs ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}
