import type { Pool, PoolClient } from 'pg';
import type { Block, PageContent, PageRecord } from '../../core/pages/page.ts';
import type { StoredPage } from '../services.ts';
import { storedJson, storedText } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

/** Characters of the URL in the index that gives URL order; an index entry holds 2,704 bytes at most. */
const headLength = 400;
/** Characters of JSON of one statement, so that no message comes near the limits of the embedded database. */
const charactersAtOnce = 8 * 1024 * 1024;
const mostPagesAtOnce = 500;

interface PageRow {
  readonly key: string;
  readonly url: string;
  readonly inSitemap: boolean;
  readonly record: string;
  readonly links: string;
  readonly blocks: string | null;
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
      ...rows.flatMap(({ key, url, inSitemap, record, links, blocks, trace }) => [
        key,
        storedText(url.slice(0, headLength)),
        url,
        inSitemap,
        record,
        links,
        blocks,
        trace,
      ]),
    ]);
    added += rowCount ?? 0;
  }
  return added;
}

const columns = 8;

/** One parameter a value: in an array each long text would be escaped by us and read back letter by letter. */
function insertOf(rows: number): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const own = Array.from({ length: columns }, (__, column) => `$${row * columns + column + 2}`);
    return `($1, ${own.join(', ')})`;
  });
  return `insert into page (crawl_id, url_key, head, url, in_sitemap, record, links, blocks, trace)
    values ${values.join(', ')} on conflict do nothing`;
}

/** Pages of a crawl by URL in code unit order, read in small turns so that other queries have theirs between. */
export async function* readPages(pool: Pool, crawlId: string, blocks: boolean): AsyncIterable<PageRecord> {
  let [head, url] = ['', ''];
  for (let limit = 50; ; ) {
    const { rows } = await pool.query<StoredRow>(
      `select head, url, in_sitemap, record, links, ${blocks ? 'blocks' : 'null as blocks'} from page
       where crawl_id = $1 and (head, url) > ($2, $3) order by head, url limit $4`,
      [crawlId, head, url, limit],
    );
    let characters = 0;
    for (const row of rows) {
      characters += row.record.length + row.links.length + (row.blocks?.length ?? 0);
      yield pageOf(row);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < limit) return;
    [head, url] = [last.head, last.url];
    limit = Math.max(10, Math.min(mostPagesAtOnce, Math.floor((charactersAtOnce / 2 / characters) * rows.length)));
  }
}

export async function readPage(pool: Pool, crawlId: string, url: string): Promise<PageRecord | null> {
  const { rows } = await pool.query<StoredRow>(
    'select head, url, in_sitemap, record, links, blocks from page where crawl_id = $1 and url_key = $2',
    [crawlId, urlDigest(url)],
  );
  return rows[0] ? pageOf(rows[0]) : null;
}

/** A page with what the crawler kept beside it. */
export async function readStoredPage(
  pool: Pool,
  crawlId: string,
  url: string,
  blocks: boolean,
): Promise<StoredPage | null> {
  const { rows } = await pool.query<StoredRow & { trace: string | null }>(
    `select head, url, in_sitemap, record, links, trace, ${blocks ? 'blocks' : 'null as blocks'} from page
     where crawl_id = $1 and url_key = $2`,
    [crawlId, urlDigest(url)],
  );
  return rows[0] ? { record: pageOf(rows[0]), trace: rows[0].trace } : null;
}

/** Links and blocks stand in columns of their own; the record keeps everything else. */
function rowOf(page: PageRecord, trace: string | null): PageRow {
  const { url, inSitemap, links, content, ...others } = page;
  const kept = content === null ? null : { ...content, blocks: [] };
  return {
    key: urlDigest(url),
    url: storedText(url),
    inSitemap,
    record: storedJson({ ...others, content: kept }),
    links: storedJson(links),
    blocks: content === null || content.blocks.length === 0 ? null : storedJson(content.blocks),
    trace,
  };
}

interface StoredRow {
  head: string;
  url: string;
  in_sitemap: boolean;
  record: string;
  links: string;
  blocks: string | null;
}

type StoredRecord = Omit<PageRecord, 'url' | 'inSitemap' | 'links' | 'content'> & { content: PageContent | null };

function pageOf(row: StoredRow): PageRecord {
  const { source, content, ...others } = JSON.parse(row.record) as StoredRecord;
  if (content !== null && row.blocks !== null) content.blocks = JSON.parse(row.blocks) as Block[];
  return { url: row.url, source, inSitemap: row.in_sitemap, ...others, content, links: JSON.parse(row.links) };
}

function* batches(rows: readonly PageRow[]): Iterable<PageRow[]> {
  let batch: PageRow[] = [];
  let characters = 0;
  for (const row of rows) {
    batch.push(row);
    characters += row.record.length + row.links.length + (row.blocks?.length ?? 0);
    if (batch.length < mostPagesAtOnce && characters < charactersAtOnce) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}
