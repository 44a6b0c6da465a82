import type { Pool, PoolClient } from 'pg';
import type { PageSource } from '../../core/pages/page.ts';
import type { FrontierRow } from '../services.ts';
import { storedText } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

/** Rows of one statement: enough to be fast, little enough for one message. */
export const rowsAtOnce = 5_000;

/** Adds rows that are not known yet, `seq` counting from `firstSeq` in the order given. */
export async function insertFrontier(
  client: PoolClient,
  crawlId: string,
  rows: readonly FrontierRow[],
  firstSeq: number,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const batch = rows.slice(from, from + rowsAtOnce);
    await client.query(
      `insert into frontier (crawl_id, url_key, seq, url, depth, source, in_sitemap, done)
       select $1, key, seq, url, depth, source, in_sitemap, false
       from unnest($2::text[], $3::int[], $4::text[], $5::int[], $6::text[], $7::bool[])
         as row (key, seq, url, depth, source, in_sitemap)
       on conflict do nothing`,
      [
        crawlId,
        batch.map((row) => urlDigest(row.url)),
        batch.map((_, index) => firstSeq + from + index),
        batch.map((row) => storedText(row.url)),
        batch.map((row) => row.depth),
        batch.map((row) => row.source),
        batch.map((row) => row.inSitemap),
      ],
    );
  }
}

/** Marks what was fetched as done; a page nobody had announced becomes a row of its own. */
export async function markDone(
  client: PoolClient,
  crawlId: string,
  rows: readonly FrontierRow[],
  firstSeq: number,
): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map((row) => urlDigest(row.url));
  const update = 'update frontier set done = true where crawl_id = $1 and url_key = any($2::text[])';
  const { rowCount } = await client.query(update, [crawlId, keys]);
  if (rowCount === new Set(keys).size) return;
  await insertFrontier(client, crawlId, rows, firstSeq);
  await client.query(update, [crawlId, keys]);
}

/** Remembers that known URLs stand in a sitemap, on their pages too. */
export async function markInSitemap(client: PoolClient, crawlId: string, urls: readonly string[]): Promise<void> {
  for (let from = 0; from < urls.length; from += rowsAtOnce) {
    const keys = urls.slice(from, from + rowsAtOnce).map(urlDigest);
    for (const table of ['frontier', 'page']) {
      await client.query(
        `update ${table} set in_sitemap = true where crawl_id = $1 and url_key = any($2::text[]) and not in_sitemap`,
        [crawlId, keys],
      );
    }
  }
}

/** Every known row in order of discovery. */
export async function readFrontier(pool: Pool, crawlId: string): Promise<KnownRow[]> {
  const known: KnownRow[] = [];
  for (let after = -1; ; ) {
    const { rows } = await pool.query<StoredRow>(
      `select f.seq, f.url, f.depth, f.source, f.in_sitemap, f.done, p.trace from frontier f
       left join page p on p.crawl_id = f.crawl_id and p.url_key = f.url_key
       where f.crawl_id = $1 and f.seq > $2 order by f.seq limit $3`,
      [crawlId, after, rowsAtOnce],
    );
    for (const { url, depth, source, in_sitemap, done, trace } of rows) {
      known.push({ row: { url, depth, source, inSitemap: in_sitemap }, done, trace });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return known;
    after = last.seq;
  }
}

export async function nextSeq(pool: Pool, crawlId: string): Promise<number> {
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(seq) + 1, 0) as next from frontier where crawl_id = $1',
    [crawlId],
  );
  return rows[0]?.next ?? 0;
}

interface KnownRow {
  row: FrontierRow;
  done: boolean;
  trace: string | null;
}

interface StoredRow {
  seq: number;
  url: string;
  depth: number;
  source: PageSource;
  in_sitemap: boolean;
  done: boolean;
  trace: string | null;
}
