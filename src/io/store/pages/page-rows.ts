import type { Pool } from 'pg';
import { InternedParts } from '../../../core/pages/parts/interned-parts.ts';
import type { PageRecord } from '../../../core/pages/page.ts';
import type { PageBytes, PageParts } from '../../services/open-crawl.ts';
import { bytesOfPages, pageOfBytes, partsOfPage } from './page-bytes.ts';
import { pageOfText } from './page-text.ts';
import { storedText } from '../stored-json.ts';
import { urlDigest } from '../url-digest.ts';

/** Characters of the URL in the index that gives URL order; an index entry holds 2,704 bytes at most. */
const headLength = 400;
/** Bytes of one answer, so that other queries have their turn soon. */
const bytesAtOnce = 1024 * 1024;
const mostPagesAtOnce = 500;

/** A page on its way to the store. */
export interface PackedPage {
  readonly key: string;
  readonly head: string;
  readonly trace: string | null;
  readonly parts: PageParts;
}

export function packedPage(page: PageRecord, trace: string | null): PackedPage {
  const parts = partsOfPage(page);
  return { key: urlDigest(page.url), head: storedText(parts.url.slice(0, headLength)), trace, parts };
}

/** The number of the next bundle of a crawl that is gone on with. */
export async function nextBundle(pool: Pool, crawlId: string): Promise<number> {
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(seq) + 1, 0) as next from bundle where crawl_id = $1',
    [crawlId],
  );
  return rows[0]?.next ?? 0;
}

export const storedColumns = 'head, url, in_sitemap, bundle, place, body, record, links, blocks';

/**
 * The crawl is asked for as a value that is not known beforehand: of one that came after the pages were last counted, the
 * database thinks that it has no page, so that to go through all its addresses, or to put them in order for each answer,
 * looks as good as to take the index that serves.
 */
export const pagesByUrl = `select ${storedColumns} from page
  where crawl_id = (select $1::text) and (head, url) > ($2, $3) order by head, url limit $4 offset $5`;

/** Pages of a crawl by URL in code unit order, read in small turns so that other queries have theirs between. */
export async function* readPages(
  pool: Pool,
  crawlId: string,
  { blocks, skip = 0 }: { readonly blocks: boolean; readonly skip?: number },
): AsyncIterable<PageRecord> {
  const known = new InternedParts();
  for await (const bytes of readPageBytes(pool, crawlId, skip)) yield withBlocks(pageOfBytes(bytes, known), blocks);
}

/** The same, as they are stored. */
export async function* readPageBytes(pool: Pool, crawlId: string, skip = 0): AsyncIterable<PageBytes> {
  let [head, url] = ['', ''];
  for (let [limit, offset] = [50, skip]; ; offset = 0) {
    const { rows } = await pool.query<StoredRow>(pagesByUrl, [crawlId, head, url, limit, offset]);
    let bytes = 0;
    const bundles = await readBundles(pool, crawlId, rows);
    for (const row of rows) {
      const page = bytesOf(row, bundles);
      bytes += page.body.length;
      yield page;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    [head, url] = [last.head, last.url];
    limit = Math.max(10, Math.min(mostPagesAtOnce, Math.floor((bytesAtOnce / bytes) * rows.length)));
  }
}

/** The bundles of the rows, by their number: one that several rows share crosses once. */
export async function readBundles(
  pool: Pool,
  crawlId: string,
  rows: readonly StoredRow[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const wanted = new Set(rows.flatMap(({ bundle }) => bundle ?? []));
  if (wanted.size === 0) return new Map();
  const { rows: bundles } = await pool.query<{ seq: number; body: Uint8Array }>(
    'select seq, body from bundle where crawl_id = $1 and seq = any($2)',
    [crawlId, [...wanted]],
  );
  return new Map(bundles.map(({ seq, body }) => [seq, body]));
}

export interface StoredRow {
  head: string;
  url: string;
  in_sitemap: boolean;
  bundle: number | null;
  place: number | null;
  /** Of rows written before pages were bundled. */
  body: Uint8Array | null;
  /** Of rows written before pages were packed. */
  record: string;
  links: string;
  blocks: string | null;
}

/** The oldest rows are packed as they are read: nobody else knows of them. */
export function bytesOf(row: StoredRow, bundles: ReadonlyMap<number, Uint8Array>): PageBytes {
  const { url, in_sitemap: inSitemap, bundle, place, body, record, links, blocks } = row;
  if (bundle !== null) return { url, inSitemap, body: bundles.get(bundle)!, place: place! };
  if (body !== null) return { url, inSitemap, body, place: 0 };
  const page = pageOfText({ url, inSitemap, record, links, blocks });
  return { url, inSitemap, body: bytesOfPages([partsOfPage(page)]), place: 0 };
}

export function withBlocks(page: PageRecord, blocks: boolean): PageRecord {
  if (!blocks && page.content !== null) page.content.blocks = [];
  return page;
}
