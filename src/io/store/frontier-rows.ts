import type { PageSource } from '../../core/pages/page.ts';
import type { FrontierRow, KnownRow } from '../services/crawl-journal.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedJson } from './stored-json.ts';
import { urlDigest } from './url-digest.ts';

const pagesAtOnce = 5_000;
/** A batch has some hundreds of URLs at most, or thousands from a sitemap. */
const batchesAtOnce = 50;

type PackedRow = [url: string, depth: number, source: PageSource, inSitemap: boolean];

/** The column `rows` of the table `frontier`. */
export function packedRows(rows: readonly FrontierRow[]): string {
  return storedJson(rows.map(({ url, depth, source, inSitemap }): PackedRow => [url, depth, source, inSitemap]));
}

/** Every known URL of a crawl in order of discovery, once each. */
export async function readFrontier(database: WorkspaceDatabase, crawlId: string): Promise<KnownRow[]> {
  const traces = await readTraces(database, crawlId);
  const known: KnownRow[] = [];
  const seen = new Set<string>();
  for (let after = -1; ; ) {
    const { rows: batches } = await database.pool.query<{ seq: number; rows: string }>(
      'select seq, rows from frontier where workspace_id = $4 and crawl_id = $1 and seq > $2 order by seq limit $3',
      [crawlId, after, batchesAtOnce, database.workspace],
    );
    for (const { rows } of batches) {
      for (const [url, depth, source, inSitemap] of JSON.parse(rows) as PackedRow[]) {
        const key = urlDigest(url);
        if (seen.has(key)) continue;
        seen.add(key);
        known.push({ row: { url, depth, source, inSitemap }, trace: traces.get(key) ?? null });
      }
    }
    const last = batches.at(-1);
    if (last === undefined || batches.length < batchesAtOnce) return known;
    after = last.seq;
  }
}

/** The position that the next discovered URL takes. */
export async function nextSeq({ pool, workspace }: WorkspaceDatabase, crawlId: string): Promise<number> {
  const { rows } = await pool.query<{ next: number }>(
    'select coalesce(max(seq + count), 0) as next from frontier where workspace_id = $1 and crawl_id = $2',
    [workspace, crawlId],
  );
  return rows[0]?.next ?? 0;
}

/** The trace of each stored page, by the digest of its URL. */
async function readTraces({ pool, workspace }: WorkspaceDatabase, crawlId: string): Promise<Map<string, string>> {
  const traces = new Map<string, string>();
  for (let after = ''; ; ) {
    const { rows } = await pool.query<{ url_key: string; trace: string }>(
      `select url_key, trace from page
       where workspace_id = $4 and crawl_id = $1 and url_key > $2 order by url_key limit $3`,
      [crawlId, after, pagesAtOnce, workspace],
    );
    for (const { url_key, trace } of rows) traces.set(url_key, trace);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pagesAtOnce) return traces;
    after = last.url_key;
  }
}
