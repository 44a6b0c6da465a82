import type { Pool } from 'pg';
import type { PageSource } from '../../core/pages/page.ts';
import type { FrontierRow } from '../services/crawl-journal.ts';
import { storedJson } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

const rowsAtOnce = 5_000;
/** A batch found some hundreds of addresses at most, thousands where it read a sitemap. */
const batchesAtOnce = 50;

type PackedRow = [url: string, depth: number, source: PageSource, inSitemap: boolean];

/** Rows found together, as one row of the store. */
export function packedRows(rows: readonly FrontierRow[]): string {
  return storedJson(rows.map(({ url, depth, source, inSitemap }): PackedRow => [url, depth, source, inSitemap]));
}

/** Every known row in order of discovery; done is what has a page. */
export async function readFrontier(pool: Pool, crawlId: string): Promise<KnownRow[]> {
  const done = await readDone(pool, crawlId);
  const known: KnownRow[] = [];
  const seen = new Set<string>();
  const add = (key: string, row: FrontierRow): void => {
    if (seen.has(key)) return;
    seen.add(key);
    const trace = done.get(key);
    known.push({ row, done: trace !== undefined, trace: trace ?? null });
  };
  for (const { key, row } of await readSingleRows(pool, crawlId)) add(key, row);
  for (let after = -1; ; ) {
    const { rows: batches } = await pool.query<{ seq: number; rows: string }>(
      'select seq, rows from found where crawl_id = $1 and seq > $2 order by seq limit $3',
      [crawlId, after, batchesAtOnce],
    );
    for (const { rows } of batches) {
      for (const [url, depth, source, inSitemap] of JSON.parse(rows) as PackedRow[]) {
        add(urlDigest(url), { url, depth, source, inSitemap });
      }
    }
    const last = batches.at(-1);
    if (last === undefined || batches.length < batchesAtOnce) return known;
    after = last.seq;
  }
}

export async function nextSeq(pool: Pool, crawlId: string): Promise<number> {
  const { rows } = await pool.query<{ next: number }>(
    `select greatest((select coalesce(max(seq + count), 0) from found where crawl_id = $1),
       (select coalesce(max(seq) + 1, 0) from frontier where crawl_id = $1)) as next`,
    [crawlId],
  );
  return rows[0]?.next ?? 0;
}

/** What the crawler kept beside each page, by the key of its URL. */
async function readDone(pool: Pool, crawlId: string): Promise<Map<string, string | null>> {
  const done = new Map<string, string | null>();
  for (let after = ''; ; ) {
    const { rows } = await pool.query<{ url_key: string; trace: string | null }>(
      'select url_key, trace from page where crawl_id = $1 and url_key > $2 order by url_key limit $3',
      [crawlId, after, rowsAtOnce],
    );
    for (const { url_key, trace } of rows) done.set(url_key, trace);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) return done;
    after = last.url_key;
  }
}

/** Those of an older version, which came before all others. No index holds their order: it is asked for once. */
async function readSingleRows(pool: Pool, crawlId: string): Promise<{ key: string; row: FrontierRow }[]> {
  const found: SingleRow[] = [];
  for (let after = ''; ; ) {
    const { rows } = await pool.query<SingleRow>(
      `select url_key, seq, url, depth, source, in_sitemap from frontier
       where crawl_id = $1 and url_key > $2 order by url_key limit $3`,
      [crawlId, after, rowsAtOnce],
    );
    for (const row of rows) found.push(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) break;
    after = last.url_key;
  }
  found.sort((a, b) => a.seq - b.seq);
  return found.map(({ url_key, url, depth, source, in_sitemap }) => ({
    key: url_key,
    row: { url, depth, source, inSitemap: in_sitemap },
  }));
}

interface KnownRow {
  row: FrontierRow;
  done: boolean;
  trace: string | null;
}

interface SingleRow {
  url_key: string;
  seq: number;
  url: string;
  depth: number;
  source: PageSource;
  in_sitemap: boolean;
}
