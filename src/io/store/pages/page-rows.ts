import { InternedParts } from '../../../core/pages/packing/interned-parts.ts';
import type { PageRecord } from '../../../core/pages/page.ts';
import type { PageBytes, PageParts } from '../../services/open-crawl.ts';
import { pageOfBytes, partsOfPage } from './page-bytes.ts';
import { storedText } from '../stored-json.ts';
import { urlDigest } from '../url-digest.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';

/** Characters of the URL in the index that sorts by URL; an index entry has 2,704 bytes at most. */
const headLength = 400;
/** Target size of one result, so that other queries are not delayed. */
const bytesAtOnce = 1024 * 1024;
const firstLimit = 50;
const leastPagesAtOnce = 10;
const mostPagesAtOnce = 500;

/** A page before it is stored. */
export interface PackedPage {
  readonly key: string;
  readonly head: string;
  readonly trace: string;
  readonly parts: PageParts;
}

export function packedPage(page: PageRecord, trace: string): PackedPage {
  const parts = partsOfPage(page);
  return { key: urlDigest(page.url), head: storedText(parts.url.slice(0, headLength)), trace, parts };
}

/** The number that the next bundle of a crawl takes. */
export async function nextBundle({ pool, workspace }: WorkspaceDatabase, crawlId: string): Promise<number> {
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(seq) + 1, 0) as next from bundle where workspace_id = $1 and crawl_id = $2',
    [workspace, crawlId],
  );
  return rows[0]?.next ?? 0;
}

export interface StoredRow {
  head: string;
  url: string;
  in_sitemap: boolean;
  bundle: number;
  place: number;
}

export const storedColumns = 'head, url, in_sitemap, bundle, place';

/**
 * The subquery hides the crawl id from the planner. For a crawl stored after the last ANALYZE, it would estimate no page at
 * all, and then scan or sort all pages of the crawl instead of using the index.
 */
export const pagesByUrl = `select ${storedColumns} from page
  where workspace_id = $6 and crawl_id = (select $1::text) and (head, url) > ($2, $3) order by head, url
  limit $4 offset $5`;

/** Pages of a crawl by URL in code unit order, read in small steps so that other queries run between them. */
export async function* readPages(
  database: WorkspaceDatabase,
  crawlId: string,
  { blocks, skip = 0 }: { readonly blocks: boolean; readonly skip?: number },
): AsyncIterable<PageRecord> {
  const interned = new InternedParts();
  for await (const bytes of readPageBytes(database, crawlId, skip)) {
    yield withBlocks(pageOfBytes(bytes, interned), blocks);
  }
}

/** The same, still compressed. */
export async function* readPageBytes(database: WorkspaceDatabase, crawlId: string, skip = 0): AsyncIterable<PageBytes> {
  const { pool, workspace } = database;
  let [head, url] = ['', ''];
  for (let [limit, offset] = [firstLimit, skip]; ; offset = 0) {
    const { rows } = await pool.query<StoredRow>(pagesByUrl, [crawlId, head, url, limit, offset, workspace]);
    let bytes = 0;
    const bundles = await readBundles(database, crawlId, rows);
    for (const row of rows) {
      const page = bytesOf(row, bundles);
      bytes += page.body.length;
      yield page;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    [head, url] = [last.head, last.url];
    const fitting = Math.floor((bytesAtOnce / bytes) * rows.length);
    limit = Math.max(leastPagesAtOnce, Math.min(mostPagesAtOnce, fitting));
  }
}

/** The bundles of the rows by their number, each read once. */
export async function readBundles(
  { pool, workspace }: WorkspaceDatabase,
  crawlId: string,
  rows: readonly StoredRow[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const wanted = new Set(rows.map(({ bundle }) => bundle));
  if (wanted.size === 0) return new Map();
  const { rows: bundles } = await pool.query<{ seq: number; body: Uint8Array }>(
    'select seq, body from bundle where workspace_id = $3 and crawl_id = $1 and seq = any($2)',
    [crawlId, [...wanted], workspace],
  );
  return new Map(bundles.map(({ seq, body }) => [seq, body]));
}

function bytesOf(row: StoredRow, bundles: ReadonlyMap<number, Uint8Array>): PageBytes {
  const { url, in_sitemap: inSitemap, bundle, place } = row;
  return { url, inSitemap, body: bundles.get(bundle)!, place };
}

/** The page itself, without its text blocks unless `blocks`. */
export function withBlocks(page: PageRecord, blocks: boolean): PageRecord {
  if (!blocks && page.content !== null) page.content.blocks = [];
  return page;
}
