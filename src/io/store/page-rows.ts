import type { Pool } from 'pg';
import { KnownParts } from '../../core/pages/known-parts.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import type { PageBytes, PageParts, StoredPage } from '../services.ts';
import { bytesOfPage, bytesOfParts, pageOfBytes, partsOfPage } from './page-bytes.ts';
import { pageOfText } from './page-text.ts';
import { storedText } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

/** Characters of the URL in the index that gives URL order; an index entry holds 2,704 bytes at most. */
const headLength = 400;
/** Bytes of one answer, so that other queries have their turn soon. */
const bytesAtOnce = 1024 * 1024;
const mostPagesAtOnce = 500;

/** A page on its way to the store. */
export interface PackedPage extends PageBytes {
  readonly key: string;
  readonly head: string;
  readonly trace: string | null;
  readonly parts: PageParts;
}

export function packedPage(page: PageRecord, trace: string | null): PackedPage {
  const parts = partsOfPage(page);
  const { url, inSitemap } = parts;
  return {
    key: urlDigest(page.url),
    head: storedText(url.slice(0, headLength)),
    url,
    inSitemap,
    body: bytesOfParts(parts),
    trace,
    parts,
  };
}

/** Pages of a crawl by URL in code unit order, read in small turns so that other queries have theirs between. */
export async function* readPages(pool: Pool, crawlId: string, blocks: boolean): AsyncIterable<PageRecord> {
  const known = new KnownParts();
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
    limit = Math.max(10, Math.min(mostPagesAtOnce, Math.floor((bytesAtOnce / bytes) * rows.length)));
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
