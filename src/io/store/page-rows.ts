import type { Pool, PoolClient } from 'pg';
import type { PageRecord } from '../../core/pages/page.ts';
import type { PageBytes, StoredPage } from '../services.ts';
import { bytesOfPage, KnownTexts, pageOfBytes } from './page-bytes.ts';
import { pageOfText } from './page-text.ts';
import { storedText } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

/** Characters of the URL in the index that gives URL order; an index entry holds 2,704 bytes at most. */
const headLength = 400;
/** Bytes of one statement, so that no message comes near the limits of the embedded database. */
const bytesAtOnce = 8 * 1024 * 1024;
const mostPagesAtOnce = 500;

interface PageRow extends PageBytes {
  readonly key: string;
  readonly trace: string | null;
}

/** Stores pages not stored yet, one row a page with its links; answers how many were new. */
export async function insertPages(
  client: PoolClient,
  crawlId: string,
  pages: readonly PageRecord[],
  traces: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  let added = 0;
  for (const rows of batches(pages.map((page) => rowOf(page, traces.get(page.url) ?? null)))) {
    const { rowCount } = await client.query(insertOf(rows.length), [
      crawlId,
      ...rows.flatMap(({ key, url, inSitemap, body, trace }) => [
        key,
        storedText(url.slice(0, headLength)),
        url,
        inSitemap,
        body,
        trace,
      ]),
    ]);
    added += rowCount ?? 0;
  }
  return added;
}

const columns = 6;

/** One parameter a value: in an array each long text would be escaped by us and read back letter by letter. */
function insertOf(rows: number): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: columns }, (__, column) => `$${row * columns + column + 2}`);
    return `($1, ${own.join(', ')})`;
  });
  return `insert into page (crawl_id, url_key, head, url, in_sitemap, body, trace)
    values ${values.join(', ')} on conflict do nothing`;
}

/** Pages of a crawl by URL in code unit order, read in small turns so that other queries have theirs between. */
export async function* readPages(pool: Pool, crawlId: string, blocks: boolean): AsyncIterable<PageRecord> {
  const known = new KnownTexts();
  for await (const bytes of readPageBytes(pool, crawlId)) yield withBlocks(pageOfBytes(bytes, known), blocks);
}

/** The same, as they are stored. */
export async function* readPageBytes(pool: Pool, crawlId: string): AsyncIterable<PageBytes> {
  let [head, url] = ['', ''];
  for (let limit = 50; ; ) {
    const { rows } = await pool.query<StoredRow>(
      `select ${stored} from page where crawl_id = $1 and (head, url) > ($2, $3) order by head, url limit $4`,
      [crawlId, head, url, limit],
    );
    let bytes = 0;
    for (const row of rows) {
      const page = bytesOf(row);
      bytes += page.body.length;
      yield page;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    [head, url] = [last.head, last.url];
    limit = Math.max(10, Math.min(mostPagesAtOnce, Math.floor((bytesAtOnce / 8 / bytes) * rows.length)));
  }
}

export async function readPage(pool: Pool, crawlId: string, url: string): Promise<PageRecord | null> {
  return (await readStoredPage(pool, crawlId, url, true))?.record ?? null;
}

/** A page with what the crawler kept beside it. */
export async function readStoredPage(
  pool: Pool,
  crawlId: string,
  url: string,
  blocks: boolean,
): Promise<StoredPage | null> {
  const { rows } = await pool.query<StoredRow & { trace: string | null }>(
    `select ${stored}, trace from page where crawl_id = $1 and url_key = $2`,
    [crawlId, urlDigest(url)],
  );
  return rows[0] ? { record: withBlocks(pageOfBytes(bytesOf(rows[0])), blocks), trace: rows[0].trace } : null;
}

function rowOf(page: PageRecord, trace: string | null): PageRow {
  const { url, inSitemap } = page;
  return { url: storedText(url), inSitemap, body: bytesOfPage(page), key: urlDigest(url), trace };
}

const stored = 'head, url, in_sitemap, body, record, links, blocks';

interface StoredRow {
  head: string;
  url: string;
  in_sitemap: boolean;
  body: Uint8Array | null;
  /** Of rows written before pages were packed. */
  record: string;
  links: string;
  blocks: string | null;
}

/** Rows of before are packed as they are read: nobody else knows of them. */
function bytesOf({ url, in_sitemap, body, record, links, blocks }: StoredRow): PageBytes {
  const inSitemap = in_sitemap;
  return { url, inSitemap, body: body ?? bytesOfPage(pageOfText({ url, inSitemap, record, links, blocks })) };
}

function withBlocks(page: PageRecord, blocks: boolean): PageRecord {
  if (!blocks && page.content !== null) page.content.blocks = [];
  return page;
}

function* batches(rows: readonly PageRow[]): Iterable<PageRow[]> {
  let batch: PageRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    batch.push(row);
    bytes += row.body.length;
    if (batch.length < mostPagesAtOnce && bytes < bytesAtOnce) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
