import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { InternedParts } from '../../../core/pages/parts/interned-parts.ts';
import { packColumns, unpackColumns } from '../../../core/pages/parts/page-columns.ts';
import type { PageContent, PageRecord } from '../../../core/pages/page.ts';
import type { PageBytes, PageParts } from '../../services/open-crawl.ts';
import { storedJson, storedText } from '../stored-json.ts';

/**
 * How a page stands in the store: its links and blocks as columns, the rest as JSON, compressed together. As JSON whole
 * it was five times as long, and the embedded database took as long again to compress it.
 */
type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

/** First byte: a page alone, as earlier versions stored it, or pages one after the other, each after its length. */
const alone = 1;
const bundled = 2;
/** Quick and dense enough: the next step takes twice the time for 3 % less. */
const quality = 1;
/** Halves that may have become pairs by standing side by side; U+0000 is looked for alone, which is quick. */
const halves = /[\ud800-\udfff]/;

/** What is packed of a page, with what databases refuse repaired. */
export function partsOfPage(page: PageRecord): PageParts {
  const { url, inSitemap, links, content, ...others } = page;
  const blocks = content?.blocks ?? [];
  let columns = packColumns(blocks, links);
  if (doubtful(columns.texts) || doubtful(columns.addresses)) {
    columns = packColumns(JSON.parse(storedJson(blocks)), JSON.parse(storedJson(links)));
  }
  const head = storedJson({ ...others, content: content === null ? null : { ...content, blocks: [] } });
  return { url: storedText(url), inSitemap, head, ...columns };
}

/** A few pages compressed together: what they share is told once. */
export function bytesOfPages(pages: readonly PageParts[]): Uint8Array {
  const most = pages.reduce((sum, parts) => sum + 4 + mostBytes(parts), 0);
  const room = most <= usualRoom.length ? usualRoom : Buffer.allocUnsafeSlow(most);
  let end = 0;
  for (const parts of pages) {
    const start = end + 4;
    const next = writeParts(room, parts, start);
    room.writeUInt32LE(next - start, end);
    end = next;
  }
  const packed = brotliCompressSync(room.subarray(0, end), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: end },
  });
  return Buffer.concat([Uint8Array.of(bundled), packed]);
}

function mostBytes({ head, texts, addresses, numbers }: PageParts): number {
  return 4 + 5 * (numbers.length + 3) + 3 * (head.length + texts.length + addresses.length);
}

/** Answers where the page ends. */
function writeParts(room: Buffer, { head, texts, addresses, numbers }: PageParts, from: number): number {
  // Numbers come first, and among them how long the texts are in bytes: these are written where they cannot meet.
  const textsAt = from + 4 + 5 * (numbers.length + 3);
  let end = textsAt;
  const lengths = [head, texts, addresses].map((text) => {
    const length = room.write(text, end, 'utf8');
    end += length;
    return length;
  });
  const numbersEnd = writeNumbers(room, numbers, writeNumbers(room, lengths, from + 4));
  room.writeUInt32LE(numbersEnd - from - 4, from);
  room.copyWithin(numbersEnd, textsAt, end);
  return numbersEnd + end - textsAt;
}

/** The page of its parts, in the thread that thinks. */
export function pageOfParts({ url, inSitemap, head, ...columns }: PageParts, known: InternedParts | null): PageRecord {
  const { source, content, ...others } = JSON.parse(head) as StoredRecord;
  const { blocks, links } = unpackColumns(columns, known);
  if (content !== null) content.blocks = blocks;
  return { url, source, inSitemap, ...others, content, links };
}

/** A body as it was before it was compressed. */
export interface OpenBody {
  /** Does each page stand after its length? */
  readonly bundled: boolean;
  readonly bytes: Buffer;
}

export function openBody(body: Uint8Array): OpenBody {
  const [form] = body;
  if (form !== alone && form !== bundled) throw new Error(`page stored in unknown form ${form}`);
  return { bundled: form === bundled, bytes: brotliDecompressSync(body.subarray(1)) };
}

/** The page of its bytes, in the thread that thinks: bytes cross threads faster than what they say. */
export function pageOfBytes({ body, ...page }: PageBytes, known: InternedParts | null = null): PageRecord {
  return pageOfBody(openBody(body), page, known);
}

/** One of the pages of a body. */
export function pageOfBody(
  { bundled: isBundled, bytes }: OpenBody,
  { url, inSitemap, place }: Omit<PageBytes, 'body'>,
  known: InternedParts | null = null,
): PageRecord {
  let from = isBundled ? 4 : 0;
  for (let index = 0; index < place; index++) from += bytes.readUInt32LE(from - 4) + 4;
  const start = from + 4 + bytes.readUInt32LE(from);
  const numbers = longNumbers(bytes.subarray(from + 4, start));
  const [headLength, textsLength, addressesLength] = numbers.splice(0, 3) as [number, number, number];
  const textsAt = start + headLength;
  const addressesAt = textsAt + textsLength;
  const parts = {
    head: bytes.toString('utf8', start, textsAt),
    numbers,
    texts: bytes.toString('utf8', textsAt, addressesAt),
    addresses: bytes.toString('utf8', addressesAt, addressesAt + addressesLength),
  };
  return pageOfParts({ url, inSitemap, ...parts }, known);
}

function doubtful(text: string): boolean {
  return text.includes('\0') || halves.test(text);
}

/** Where most pages are written before they are compressed. */
const usualRoom = Buffer.allocUnsafeSlow(1 << 18);

/** Numbers below 2^32, seven bits a byte, the lowest first (LEB128): most of them are small. Answers where they end. */
function writeNumbers(bytes: Uint8Array, values: PageParts['numbers'], from: number): number {
  let at = from;
  for (const value of values) {
    let left = value;
    for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
    bytes[at++] = left;
  }
  return at;
}

function longNumbers(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    let value = 0;
    let shift = 0;
    for (; (bytes[at] as number) > 127; at++, shift += 7) value |= ((bytes[at] as number) & 127) << shift;
    values.push((value | ((bytes[at] as number) << shift)) >>> 0);
  }
  return values;
}
