import { detachString } from '../../values/strings/detach-string.ts';
import { startsWithAt } from '../../values/strings/starts-with-at.ts';

/** Decodes the bytes of a document: encoding from the BOM, then HTTP, then `<meta>`, then the bytes themselves (WHATWG). */

interface DecodedDocument {
  readonly text: string;
  /** WHATWG name in lower case. */
  readonly charset: string;
  /** `bad-bytes` when bytes could not be decoded, `unknown-charset` when the label of the header is unknown. */
  readonly flags: readonly string[];
}

const prescanBytes = 1024;
/** Bytes in which a `<meta charset>` beyond the prescan is still searched. */
const lateBytes = 524_288;

/** `charset` is the label of the Content-Type header, if any. NUL becomes U+FFFD; the text has no lone surrogates. */
export function decode(bytes: Uint8Array, charset: string | null): DecodedDocument {
  const name = sniffEncoding(bytes, charset);
  const flags: string[] = [];
  if (charset !== null && encodingName(charset) === null) flags.push('unknown-charset');
  let text = decodeAs(bytes, name);
  if (text.includes('\u0000')) text = text.replaceAll('\u0000', '\uFFFD');
  if (text.includes('\uFFFD')) flags.push('bad-bytes');
  return { text, charset: name, flags };
}

/** The encoding of a document, in lower case. */
function sniffEncoding(bytes: Uint8Array, charset: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked;
  const declared = charset === null ? null : encodingName(charset);
  if (declared !== null) return declared;
  const early = metaEncoding(bytes.subarray(0, prescanBytes), false);
  if (early !== null) return early;
  const late = bytes.length > prescanBytes ? metaEncoding(bytes.subarray(0, lateBytes), true) : null;
  if (late !== null) return late;
  return isMultiByteUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The charset parameter of a Content-Type value, null without one. */
export function charsetParameter(contentType: string | null): string | null {
  if (contentType === null) return null;
  const at = contentType.toLowerCase().indexOf('charset=');
  if (at < 0) return null;
  let value = contentType.slice(at + 8).trim();
  const quote = value[0];
  if (quote === '"' || quote === "'") value = value.slice(1).split(quote, 1)[0]!;
  else value = value.split(/[;\s,]/, 1)[0]!;
  return value.trim() === '' ? null : value.trim();
}

/** WHATWG name of a label, in lower case; null when it is unknown or must be ignored (UTF-7, UTF-32). */
export function encodingName(label: string): string | null {
  if (label === 'utf-8' || label === 'UTF-8') return 'utf-8';
  const plain = label.trim().toLowerCase();
  if (plain === 'x-user-defined') return plain;
  if (undecodable.has(plain)) return undecodable.get(plain)!;
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return null;
  }
}

/** Labels of the standard that the decoder of Node rejects. */
const undecodable = new Map([
  ['iso-8859-16', 'iso-8859-16'],
  ['replacement', 'replacement'],
  ['csiso2022kr', 'replacement'],
  ['hz-gb-2312', 'replacement'],
  ['iso-2022-cn', 'replacement'],
  ['iso-2022-cn-ext', 'replacement'],
  ['iso-2022-kr', 'replacement'],
]);

const utf8 = new TextDecoder();

/** Decoded in two steps, as a stream: in one step, Node 20 maps 0x80–0x9F of windows-1252 to controls. */
function decodeAs(bytes: Uint8Array, name: string): string {
  if (name === 'utf-8') return utf8.decode(bytes);
  const decoder = decoderOf(name);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function isMultiByteUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Start of the last document with an early `<meta charset>`, up to it, with the encoding: pages of a site start alike. */
let lastStart: { readonly text: string; readonly encoding: string } | null = null;

/** "Prescan a byte stream to determine its encoding" (HTML standard); `late` also skips raw-text elements. */
function metaEncoding(bytes: Uint8Array, late: boolean): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!late && lastStart !== null && startsWithAt(text, 0, lastStart.text)) return lastStart.encoding;
  let at = 0;
  while ((at = text.indexOf('<', at)) >= 0) {
    if (text.startsWith('<!--', at)) {
      // `<!-->` is a closed comment, hence the search from the second dash.
      const end = text.indexOf('-->', at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (isMetaStart(text, at)) {
      const { encoding, end } = readMeta(text, at + 5);
      if (encoding !== null) {
        if (!late) lastStart = { text: detachString(text.slice(0, end)), encoding };
        return encoding;
      }
      at = end;
    } else if (isTagStart(text, at)) {
      const tag = readTag(text, at);
      at = late && rawText.has(tag.name) ? endOfRawText(text, tag.end, tag.name) : tag.end;
    } else if ('!/?'.includes(text[at + 1] ?? ' ')) {
      const end = text.indexOf('>', at + 1);
      if (end < 0) return null;
      at = end + 1;
    } else at++;
  }
  return null;
}

const rawText = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'noembed', 'noframes']);

function endOfRawText(text: string, from: number, name: string): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return text.length;
}

function isMetaStart(text: string, at: number): boolean {
  return text.slice(at + 1, at + 5).toLowerCase() === 'meta' && isSpaceOrSlash(text.charCodeAt(at + 5));
}

function isTagStart(text: string, at: number): boolean {
  const next = text.charCodeAt(text[at + 1] === '/' ? at + 2 : at + 1) | 32;
  return next >= 97 && next <= 122;
}

function readTag(text: string, at: number): { name: string; end: number } {
  let end = at + (text[at + 1] === '/' ? 2 : 1);
  const start = end;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== '>') end++;
  const name = text.slice(start, end).toLowerCase();
  for (;;) {
    const attribute = readAttribute(text, end);
    end = attribute.end;
    if (attribute.name === '') return { name: text[at + 1] === '/' ? '' : name, end };
  }
}

function readMeta(text: string, from: number): { encoding: string | null; end: number } {
  const seen = new Set<string>();
  let pragma = false;
  let fromContent: string | null = null;
  let charset: string | null = null;
  let needPragma: boolean | null = null;
  let at = from;
  for (;;) {
    const { name, value, end } = readAttribute(text, at);
    at = end;
    if (name === '') break;
    if (seen.has(name)) continue;
    seen.add(name);
    if (name === 'http-equiv') pragma = value === 'content-type';
    else if (name === 'content' && charset === null) {
      fromContent = charsetOfContent(value);
      if (fromContent !== null && encodingName(fromContent) !== null) {
        charset = fromContent;
        needPragma = true;
      }
    } else if (name === 'charset') {
      charset = value;
      needPragma = false;
    }
  }
  // An incomplete tag is ignored.
  if (text[at - 1] !== '>') return { encoding: null, end: at };
  if (charset === null || needPragma === null || (needPragma && !pragma)) return { encoding: null, end: at };
  return { encoding: effectiveEncoding(encodingName(charset)), end: at };
}

/** A `<meta>` readable as ASCII cannot be in UTF-16; x-user-defined means windows-1252 (HTML standard). */
function effectiveEncoding(name: string | null): string | null {
  if (name === 'utf-16le' || name === 'utf-16be') return 'utf-8';
  return name === 'x-user-defined' ? 'windows-1252' : name;
}

/** "Extract a character encoding from a meta element": the value after `charset` in a content attribute. */
function charsetOfContent(content: string): string | null {
  let at = 0;
  for (;;) {
    at = content.indexOf('charset', at);
    if (at < 0) return null;
    at += 7;
    while (isSpace(content.charCodeAt(at))) at++;
    if (content[at] === '=') break;
  }
  at++;
  while (isSpace(content.charCodeAt(at))) at++;
  const quote = content[at];
  if (quote === '"' || quote === "'") {
    const end = content.indexOf(quote, at + 1);
    return end < 0 ? null : content.slice(at + 1, end);
  }
  let end = at;
  while (end < content.length && !isSpace(content.charCodeAt(end)) && content[end] !== ';') end++;
  return end === at ? null : content.slice(at, end);
}

/** "Get an attribute" of the prescan; an empty name means that the tag has ended. Names and values in lower case. */
function readAttribute(text: string, from: number): { name: string; value: string; end: number } {
  let at = from;
  while (isSpaceOrSlash(text.charCodeAt(at))) at++;
  if (at >= text.length) return { name: '', value: '', end: text.length };
  if (text[at] === '>') return { name: '', value: '', end: at + 1 };
  const start = at;
  while (
    at < text.length &&
    !(text[at] === '=' && at > start) &&
    !isSpaceOrSlash(text.charCodeAt(at)) &&
    text[at] !== '>'
  )
    at++;
  const name = text.slice(start, at).toLowerCase();
  while (isSpace(text.charCodeAt(at))) at++;
  if (text[at] !== '=') return { name, value: '', end: at };
  at++;
  while (isSpace(text.charCodeAt(at))) at++;
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    const end = close < 0 ? text.length : close;
    return {
      name: close < 0 ? '' : name,
      value: text.slice(at + 1, end).toLowerCase(),
      // Beyond the text when the value never ends, so that its last character does not end the tag.
      end: end + 1,
    };
  }
  const valueStart = at;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && text[at] !== '>') at++;
  return { name, value: text.slice(valueStart, at).toLowerCase(), end: at };
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}

function isSpaceOrSlash(code: number): boolean {
  return isSpace(code) || code === 47;
}
