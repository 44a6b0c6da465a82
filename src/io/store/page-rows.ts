import type { Pool, PoolClient } from 'pg';
import type { PageRecord } from '../../core/pages/page.ts';
import type { PageText, StoredPage } from '../services.ts';
import { pageOfText, textOfPage } from './page-text.ts';
import { storedText } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

/** Characters of the URL in the index that gives URL order; an index entry holds 2,704 bytes at most. */
const headLength = 400;
/** Characters of JSON of one statement, so that no message comes near the limits of the embedded database. */
const charactersAtOnce = 8 * 1024 * 1024;
const mostPagesAtOnce = 500;

interface PageRow extends PageText {
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
  for await (const text of readPageTexts(pool, crawlId, blocks)) yield pageOfText(text);
}

/** The same, as they are stored. */
export async function* readPageTexts(pool: Pool, crawlId: string, blocks: boolean): AsyncIterable<PageText> {
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
      yield textOf(row);
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
  return rows[0] ? pageOfText(textOf(rows[0])) : null;
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
  return rows[0] ? { record: pageOfText(textOf(rows[0])), trace: rows[0].trace } : null;
}

function rowOf(page: PageRecord, trace: string | null): PageRow {
  return { ...textOfPage(page), key: urlDigest(page.url), trace };
}

interface StoredRow {
  head: string;
  url: string;
  in_sitemap: boolean;
  record: string;
  links: string;
  blocks: string | null;
}

const textOf = ({ url, in_sitemap, record, links, blocks }: StoredRow): PageText => ({
  url,
  inSitemap: in_sitemap,
  record,
  links,
  blocks,
});

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
