import iconv from 'iconv-lite';
import { startsWithAt } from '../values/strings/starts-with-at.ts';
import { isHttpUrl, resolveUrl, withoutFragment } from '../values/url.ts';

/** A link resolved as in a browser. `url` is null when it does not parse. */
export interface ResolvedLink {
  readonly url: string | null;
  readonly http: boolean;
}

export type ResolveLink = (href: string) => ResolvedLink;

const plainPath = /^\/[\w\-~!$&()*+,;=:@/%.?]*$/;
/** Relative to the folder of the page: without a colon, which may end a scheme, and not a query alone. */
const plainRelative = /^[\w\-~!$&()*+,;=@%][\w\-~!$&()*+,;=@/%.?]*$/;
const dotSegment = /\/\.|%2e/i;
const notAscii = /[^\0-\x7f]/;

/**
 * Resolves the links of one page (WHATWG URL), without fragment, the query percent-encoded in the encoding of the page. Plain
 * paths are joined without parsing.
 */
export function linkResolver(base: string, charset: string): ResolveLink {
  const parsed = new URL(base);
  const http = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  const origin = http ? parsed.href.slice(0, parsed.href.indexOf('/', parsed.protocol.length + 2)) : null;
  const folder = http ? parsed.pathname.slice(0, parsed.pathname.lastIndexOf('/') + 1) : null;
  const encoding = legacyEncoding(charset);
  return (href) => {
    if (origin !== null) {
      const bare = withoutFragment(href);
      const isAbsolute = startsWithAt(bare, 0, origin);
      const path = isAbsolute ? bare.slice(origin.length) : bare;
      const isRelative = !isAbsolute && plainRelative.test(path);
      const isPath = !isRelative && plainPath.test(path) && (isAbsolute || !path.startsWith('//'));
      if ((isRelative || isPath) && !dotSegment.test(path)) {
        return { url: isAbsolute ? bare : origin + (isRelative ? folder + path : path), http: true };
      }
    }
    return resolve(encoding && notAscii.test(href) ? encodeQuery(href, base, encoding) : href, base);
  };
}

function resolve(href: string, base: string): ResolvedLink {
  const url = resolveUrl(href, base);
  if (url === null) return { url: null, http: false };
  return { url: withoutFragment(url), http: isHttpUrl(url) };
}

/** The iconv-lite name of a WHATWG name or common label; null for the Unicode encodings. */
function legacyEncoding(charset: string): string | null {
  const name = charset.trim().toLowerCase();
  if (name === '' || name.startsWith('utf') || name === 'unicode-1-1-utf-8') return null;
  if (['iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'l1'].includes(name)) return 'windows-1252';
  return iconv.encodingExists(name) ? name : null;
}

/** Percent-encode after encoding (URL standard): only the query, only of http(s) URLs. */
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
