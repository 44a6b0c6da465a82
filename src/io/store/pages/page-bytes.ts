import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { InternedParts } from '../../../core/pages/packing/interned-parts.ts';
import { packColumns, unpackColumns } from '../../../core/pages/packing/page-columns.ts';
import type { PageContent, PageRecord } from '../../../core/pages/page.ts';
import type { PageBytes, PageParts } from '../../services/open-crawl.ts';
import { storedJson, storedText } from '../stored-json.ts';

/**
 * The stored form of pages: links and blocks as columns, all else as JSON, compressed together with Brotli. As JSON alone a
 * page was five times as long, and the embedded database took as long again to compress it.
 *
 * Before compression, each page is: u32 length of what follows · u32 length of the numbers · numbers (LEB128: the byte
 * lengths of head, texts and addresses, then the numbers of the columns) · head · texts · addresses (UTF-8).
 */
type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

/** Brotli quality. Measured: the next one takes twice the time for 3 % less. */
const quality = 1;
/** Surrogates, which may have become pairs where two texts are joined. U+0000 is searched apart, which is fast. */
const surrogates = /[\ud800-\udfff]/;

/** What is compressed of a page; texts that a database refuses are repaired. */
export function partsOfPage(page: PageRecord): PageParts {
  const { url, inSitemap, links, content, ...others } = page;
  const blocks = content?.blocks ?? [];
  let columns = packColumns(blocks, links);
  if (mayNeedRepair(columns.texts) || mayNeedRepair(columns.addresses)) {
    columns = packColumns(JSON.parse(storedJson(blocks)), JSON.parse(storedJson(links)));
  }
  const head = storedJson({ ...others, content: content === null ? null : { ...content, blocks: [] } });
  return { url: storedText(url), inSitemap, head, ...columns };
}

/** A few pages compressed together. */
export function bytesOfPages(pages: readonly PageParts[]): Uint8Array {
  const most = pages.reduce((sum, parts) => sum + 4 + mostBytes(parts), 0);
  const buffer = most <= sharedBuffer.length ? sharedBuffer : Buffer.allocUnsafeSlow(most);
  let end = 0;
  for (const parts of pages) {
    const start = end + 4;
    const next = writeParts(buffer, parts, start);
    buffer.writeUInt32LE(next - start, end);
    end = next;
  }
  return brotliCompressSync(buffer.subarray(0, end), {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: end },
  });
}

function mostBytes({ head, texts, addresses, numbers }: PageParts): number {
  return 4 + 5 * (numbers.length + 3) + 3 * (head.length + texts.length + addresses.length);
}

/** Returns the offset where the page ends. */
function writeParts(buffer: Buffer, { head, texts, addresses, numbers }: PageParts, from: number): number {
  // The numbers come first and include the byte lengths of the texts: the texts are written beyond the space that the numbers
  // need at most, then moved next to them.
  const textsAt = from + 4 + 5 * (numbers.length + 3);
  let end = textsAt;
  const lengths = [head, texts, addresses].map((text) => {
    const length = buffer.write(text, end, 'utf8');
    end += length;
    return length;
  });
  const numbersEnd = writeNumbers(buffer, numbers, writeNumbers(buffer, lengths, from + 4));
  buffer.writeUInt32LE(numbersEnd - from - 4, from);
  buffer.copyWithin(numbersEnd, textsAt, end);
  return numbersEnd + end - textsAt;
}

/** Parses the parts of a page; `interned` shares equal texts between pages. */
export function pageOfParts(
  { url, inSitemap, head, ...columns }: PageParts,
  interned: InternedParts | null,
): PageRecord {
  const { source, content, ...others } = JSON.parse(head) as StoredRecord;
  const { blocks, links } = unpackColumns(columns, interned);
  if (content !== null) content.blocks = blocks;
  return { url, source, inSitemap, ...others, content, links };
}

/** The pages of a bundle, one after the other. */
export function decompressed(body: Uint8Array): Buffer {
  return brotliDecompressSync(body);
}

/** Decodes a page where it is used: its bytes cross threads faster than the record. */
export function pageOfBytes({ body, ...page }: PageBytes, interned: InternedParts | null = null): PageRecord {
  return pageOfBundle(decompressed(body), page, interned);
}

/** One page of a decompressed bundle. */
export function pageOfBundle(
  bytes: Buffer,
  { url, inSitemap, place }: Omit<PageBytes, 'body'>,
  interned: InternedParts | null = null,
): PageRecord {
  let from = 4;
  for (let index = 0; index < place; index++) from += bytes.readUInt32LE(from - 4) + 4;
  const start = from + 4 + bytes.readUInt32LE(from);
  const numbers = readNumbers(bytes.subarray(from + 4, start));
  const [headLength, textsLength, addressesLength] = numbers.splice(0, 3) as [number, number, number];
  const textsAt = start + headLength;
  const addressesAt = textsAt + textsLength;
  const parts = {
    head: bytes.toString('utf8', start, textsAt),
    numbers,
    texts: bytes.toString('utf8', textsAt, addressesAt),
    addresses: bytes.toString('utf8', addressesAt, addressesAt + addressesLength),
  };
  return pageOfParts({ url, inSitemap, ...parts }, interned);
}

function mayNeedRepair(text: string): boolean {
  return text.includes('\0') || surrogates.test(text);
}

/** Most bundles fit into it: allocated once a thread. */
const sharedBuffer = Buffer.allocUnsafeSlow(1 << 18);

/** Numbers below 2^32 as LEB128, seven bits a byte, lowest first: most of them are small. Returns the offset where they end. */
function writeNumbers(bytes: Uint8Array, values: PageParts['numbers'], from: number): number {
  let at = from;
  for (const value of values) {
    let left = value;
    for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
    bytes[at++] = left;
  }
  return at;
}

function readNumbers(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    let value = 0;
    let shift = 0;
    for (; (bytes[at] as number) > 127; at++, shift += 7) value |= ((bytes[at] as number) & 127) << shift;
    values.push((value | ((bytes[at] as number) << shift)) >>> 0);
  }
  return values;
}
