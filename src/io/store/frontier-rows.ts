import type { Pool } from 'pg';
import type { PageSource } from '../../core/pages/page.ts';
import type { FrontierRow } from '../services.ts';

const rowsAtOnce = 5_000;

/** Every known row in order of discovery; done is what has a page. No index holds that order: it is asked for once. */
export async function readFrontier(pool: Pool, crawlId: string): Promise<KnownRow[]> {
  const found: StoredRow[] = [];
  for (let after = ''; ; ) {
    const { rows } = await pool.query<StoredRow & { url_key: string }>(
      `select f.url_key, f.seq, f.url, f.depth, f.source, f.in_sitemap, p.url_key is not null as done, p.trace
       from frontier f left join page p on p.crawl_id = f.crawl_id and p.url_key = f.url_key
       where f.crawl_id = $1 and f.url_key > $2 order by f.url_key limit $3`,
      [crawlId, after, rowsAtOnce],
    );
    for (const row of rows) found.push(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < rowsAtOnce) break;
    after = last.url_key;
  }
  found.sort((a, b) => a.seq - b.seq);
  return found.map(({ url, depth, source, in_sitemap, done, trace }) => ({
    row: { url, depth, source, inSitemap: in_sitemap },
    done,
    trace,
  }));
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
