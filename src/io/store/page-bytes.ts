import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { KnownParts } from '../../core/pages/known-parts.ts';
import { packColumns, unpackColumns } from '../../core/pages/page-columns.ts';
import type { PageContent, PageRecord } from '../../core/pages/page.ts';
import type { PageBytes } from '../services.ts';
import { storedJson } from './stored-json.ts';

/**
 * How a page stands in the store: its links and blocks as columns, the rest as JSON, compressed together. As JSON whole
 * it was five times as long, and the embedded database took as long again to compress it.
 */
type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

/** First byte: another one will tell another form. */
const form = 1;
/** Quick and dense enough: the next step takes twice the time for 3 % less. */
const quality = 1;
/** What databases refuse, and halves that may have become pairs by standing side by side. */
const doubtful = /[\0\ud800-\udfff]/;

export function bytesOfPage(page: PageRecord): Uint8Array {
  const { url: _url, inSitemap: _inSitemap, links, content, ...others } = page;
  const blocks = content?.blocks ?? [];
  let columns = packColumns(blocks, links);
  if (doubtful.test(columns.texts) || doubtful.test(columns.addresses)) {
    columns = packColumns(JSON.parse(storedJson(blocks)), JSON.parse(storedJson(links)));
  }
  const head = storedJson({ ...others, content: content === null ? null : { ...content, blocks: [] } });
  const parts = [head, columns.texts, columns.addresses].map((text) => Buffer.from(text, 'utf8'));
  const numbers = shortNumbers([...parts.map(({ length }) => length), ...columns.numbers]);
  const bytes = Buffer.concat([numberBytes(numbers.length), numbers, ...parts]);
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return Buffer.concat([Uint8Array.of(form), packed]);
}

/** The page of its bytes, in the thread that thinks: bytes cross threads faster than what they say. */
export function pageOfBytes({ url, inSitemap, body }: PageBytes, known: KnownParts | null = null): PageRecord {
  if (body[0] !== form) throw new Error(`page stored in unknown form ${body[0]}`);
  const bytes = brotliDecompressSync(body.subarray(1));
  const start = 4 + bytes.readUInt32LE(0);
  const numbers = longNumbers(bytes.subarray(4, start));
  const [headLength, textsLength, addressesLength] = numbers.splice(0, 3) as [number, number, number];
  const textsAt = start + headLength;
  const addressesAt = textsAt + textsLength;
  const { source, content, ...others } = JSON.parse(bytes.toString('utf8', start, textsAt)) as StoredRecord;
  const { blocks, links } = unpackColumns(
    {
      numbers,
      texts: bytes.toString('utf8', textsAt, addressesAt),
      addresses: bytes.toString('utf8', addressesAt, addressesAt + addressesLength),
    },
    known,
  );
  if (content !== null) content.blocks = blocks;
  return { url, source, inSitemap, ...others, content, links };
}

function numberBytes(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Numbers below 2^32, seven bits a byte, the lowest first (LEB128): most of them are small. */
function shortNumbers(values: readonly number[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(values.length * 5);
  let at = 0;
  for (const value of values) {
    let left = value;
    for (; left > 127; left >>>= 7) bytes[at++] = (left & 127) | 128;
    bytes[at++] = left;
  }
  return bytes.subarray(0, at);
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
