import type { FormerCrawl } from '../services/crawl-journal.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import { readNotes } from './crawl-journal.ts';
import { crawlById, endedCrawls } from './crawl-rows.ts';
import type { Database } from './database/database.ts';
import { storedText } from './stored-json.ts';
import { StoredPages } from './pages/stored-pages.ts';

/**
 * The last crawl of the same address that has ended, when its pages can stand for those of this request: as served, and
 * with their text where it is asked for.
 */
export async function findFormer(database: Database, request: CrawlRequest): Promise<string | null> {
  if (request.render !== 'never') return null;
  const ended = await endedCrawls(database, storedText(request.url), 10);
  const former = ended.find((crawl) => {
    const asked = JSON.parse(crawl.request) as CrawlRequest;
    return asked.render === 'never' && (asked.keepText || !request.keepText);
  });
  return former?.id ?? null;
}

export async function openFormer(database: Database, id: string, blocks: boolean): Promise<FormerCrawl | null> {
  const former = await crawlById(database, id);
  if (former === null) return null;
  const { pool } = database;
  const { rows } = await pool.query<{ pages: number }>(
    `select count(*)::int as pages from page where crawl_id = $1 and trace is not null and trace not like '- %'`,
    [id],
  );
  return {
    id,
    startedAt: former.startedAt.toISOString(),
    pages: rows[0]?.pages ?? 0,
    notes: await readNotes(pool, id),
    page: new StoredPages(pool, id, blocks).page,
  };
}
