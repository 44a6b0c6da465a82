import { setImmediate as nextTurn } from 'node:timers/promises';
import { Parser } from 'htmlparser2';
import { encodingName } from '../../../core/pages/markup/decode.ts';
import type { CrawlFacts } from '../../../core/pages/page.ts';
import { readPlainEntries } from './plain-entries.ts';
import { SitemapEntries, type SitemapEntry } from './sitemap-entries.ts';

export type SitemapKind = CrawlFacts['sitemaps'][number]['kind'];

export interface SitemapFile {
  readonly kind: SitemapKind;
  readonly entries: readonly SitemapEntry[];
  /** `not-a-sitemap`, `cut`, `undefined-entity`, `bad-url`, `too-many-urls` … */
  readonly issues: readonly string[];
}

/** Most URLs of one file (sitemaps.org). */
const mostUrls = 50_000;
/** Bytes read in one turn of the event loop. */
const slice = 65_536;

/**
 * Reads one decompressed sitemap file, in slices that never block the thread: urlset, index, RSS, Atom or one URL a line,
 * whichever the bytes are. A DOCTYPE defines no entity, and of a broken file the complete entries are kept.
 */
export async function readSitemap(bytes: Uint8Array, url: string, most = mostUrls): Promise<SitemapFile> {
  const decoder = new TextDecoder(encodingOf(bytes));
  let reader: LineReader | XmlReader | null = null;
  for (let at = 0; at < bytes.length; at += slice) {
    const text = decoder.decode(bytes.subarray(at, at + slice), { stream: true });
    reader ??= text.trimStart().startsWith('<') ? new XmlReader(url, most, text) : new LineReader(url, most);
    if (!reader.write(text)) break;
    if (at + slice < bytes.length) await nextTurn();
  }
  return reader === null ? { kind: 'unknown', entries: [], issues: ['empty'] } : reader.end();
}

/** Byte order mark, then the XML declaration, then UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const end = head.indexOf('?>');
  const at = head.indexOf('encoding=');
  if (!head.trimStart().startsWith('<?xml') || at < 0 || at > end) return 'utf-8';
  const label = head.slice(at + 10, head.indexOf(head[at + 9] ?? '"', at + 10));
  const name = encodingName(label);
  return name === null || name.startsWith('utf-16') || name === 'replacement' || name === 'x-user-defined'
    ? 'utf-8'
    : name;
}

class LineReader {
  private readonly entries: SitemapEntries;
  private rest = '';

  constructor(base: string, most: number) {
    this.entries = new SitemapEntries(base, most);
  }

  write(text: string): boolean {
    const lines = (this.rest + text).split(/[\r\n]+/);
    this.rest = lines.pop() ?? '';
    return lines.every((line) => this.line(line)) && this.rest.length <= slice;
  }

  end(): SitemapFile {
    this.line(this.rest);
    const { list, issues } = this.entries;
    if (list.length === 0) return { kind: 'unknown', entries: [], issues: ['not-a-sitemap'] };
    return { kind: 'text', entries: list, issues: [...issues] };
  }

  private line(line: string): boolean {
    const text = line.trim();
    if (text === '') return true;
    if (!text.startsWith('http://') && !text.startsWith('https://')) {
      this.entries.issues.add('bad-url');
      return true;
    }
    return this.entries.add(text, null);
  }
}

const roots: Readonly<Record<string, SitemapKind>> = {
  urlset: 'urlset',
  sitemapindex: 'index',
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
};
/** The elements that contain one entry. */
const entryNames = new Set(['url', 'sitemap', 'item', 'entry']);
const dateNames = new Set(['lastmod', 'pubdate', 'updated', 'date']);
const entryEnd = '</url>';

class XmlReader {
  private readonly entries: SitemapEntries;
  private readonly parser: Parser;
  private readonly open: string[] = [];
  private kind: SitemapKind = 'unknown';
  private html = false;
  private more = true;
  private entry: { loc: string; guid: string; lastmod: string; broken: boolean } | null = null;
  private entryDepth = 0;
  private field: 'loc' | 'guid' | 'lastmod' | null = null;
  private fieldDepth = 0;
  private cdata = false;
  /** Offset where the last opening tag ends. */
  private openedAt = -1;
  /** An incomplete entry that waits for the next slice. */
  private rest = '';
  /** Number of characters passed to the parser, and its value when an entry of a urlset last ended. */
  private parsed = 0;
  private entryEndedAt = -1;

  constructor(base: string, most: number, start: string) {
    this.entries = new SitemapEntries(base, most);
    const head = start.trimStart().slice(0, 200).toLowerCase();
    this.html = head.startsWith('<!doctype html') || head.startsWith('<html');
    this.parser = new Parser(
      {
        onopentag: (name, attributes) => this.onOpen(localName(name), attributes),
        ontext: (text) => this.onText(text),
        onclosetag: (_name, implied) => this.onClose(implied),
        oncdatastart: () => {
          this.cdata = true;
        },
        oncdataend: () => {
          this.cdata = false;
        },
      },
      { xmlMode: true, decodeEntities: false },
    );
  }

  write(text: string): boolean {
    const known = this.rest + text;
    this.rest = '';
    let at = 0;
    while (at < known.length && this.more && !this.html) {
      if (this.isBetweenEntries) at = readPlainEntries(known, at, this.takePlain);
      const end = known.indexOf(entryEnd, at);
      if (end < 0 && this.isBetweenEntries && known.length - at < slice) {
        this.rest = known.slice(at);
        break;
      }
      at = this.parse(known, at, end < 0 ? known.length : end + entryEnd.length);
    }
    return this.more && !this.html;
  }

  end(): SitemapFile {
    if (!this.html && this.more) this.parser.end(this.rest);
    const { list, issues } = this.entries;
    if (this.html || this.kind === 'unknown') return { kind: 'unknown', entries: [], issues: ['not-a-sitemap'] };
    return { kind: this.kind, entries: list, issues: [...issues] };
  }

  private parse(text: string, from: number, to: number): number {
    this.parsed += to - from;
    this.parser.write(text.slice(from, to));
    return to;
  }

  /** True between two entries of a urlset: the last one ended where the parser stopped. */
  private get isBetweenEntries(): boolean {
    return this.entryEndedAt === this.parsed && this.kind === 'urlset' && this.open.length === 1;
  }

  private readonly takePlain = (loc: string, lastmod: string): boolean => {
    this.more &&= this.entries.add(loc, lastmod.trim() === '' ? null : lastmod.trim());
    return this.more;
  };

  private onOpen(name: string, attributes: Record<string, string>): void {
    this.open.push(name);
    this.openedAt = this.parser.endIndex;
    if (this.open.length === 1) {
      this.kind = roots[name] ?? 'unknown';
      this.html = name === 'html';
    }
    if (this.entry === null) {
      if (!entryNames.has(name)) return;
      this.entry = { loc: '', guid: '', lastmod: '', broken: false };
      this.entryDepth = this.open.length;
    } else if (this.field === null && this.open.length === this.entryDepth + 1) this.onChild(name, attributes);
  }

  private onChild(name: string, attributes: Record<string, string>): void {
    if (this.entry === null) return;
    this.fieldDepth = this.open.length;
    if (name === 'link' && this.kind === 'atom') {
      if (attributes.href !== undefined && (attributes.rel ?? 'alternate') === 'alternate' && this.entry.loc === '') {
        this.entry.loc = this.decoded(attributes.href);
      }
    } else if (name === 'loc' || (name === 'link' && this.entry.loc === '')) this.field = 'loc';
    else if (name === 'guid') this.field = 'guid';
    else if (dateNames.has(name)) this.field = 'lastmod';
  }

  private onText(text: string): void {
    if (this.entry === null || this.field === null || this.entry[this.field].length > 20_000) return;
    this.entry[this.field] += this.cdata ? text : this.decoded(text);
  }

  /** `isImplied`: closed by another tag, or a self-closing element, whose opening tag ends at the same offset. */
  private onClose(isImplied: boolean): void {
    const implied = isImplied && this.parser.endIndex !== this.openedAt;
    const depth = this.open.length;
    this.open.pop();
    if (implied) this.entries.issues.add('cut');
    if (this.field !== null && depth === this.fieldDepth) this.field = null;
    if (this.entry === null || depth !== this.entryDepth) return;
    const { loc, guid, lastmod, broken } = this.entry;
    this.entry = null;
    if (!implied) this.entryEndedAt = this.parser.endIndex + 1;
    if (implied || broken) return;
    const url = loc.trim() === '' && isHttpAddress(guid) ? guid : loc;
    this.more &&= this.entries.add(
      url,
      lastmod.trim() === '' ? null : lastmod.trim(),
      this.kind === 'rss' || this.kind === 'atom',
    );
  }

  /** Resolves the five entities of XML and numeric references; any other needs a DOCTYPE, so its entry is dropped. */
  private decoded(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^&;<\s]{1,40});/g, (whole, name: string) => {
      const value = reference(name);
      if (value !== null) return value;
      if (this.entry !== null) {
        this.entry.broken = true;
        this.entries.issues.add('undefined-entity');
      }
      return whole;
    });
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function reference(name: string): string | null {
  if (!name.startsWith('#')) return named[name] ?? null;
  const code =
    name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const legal = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return legal || code === 9 || code === 10 || code === 13 ? String.fromCodePoint(code) : '\uFFFD';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function isHttpAddress(text: string): boolean {
  const plain = text.trim();
  return plain.startsWith('http://') || plain.startsWith('https://');
}
