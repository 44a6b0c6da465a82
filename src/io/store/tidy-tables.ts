import type { Database } from './database.ts';

/** Of pages, only the columns of their keys: to sort all addresses and traces takes longer than the rest of it. */
const tables = ['page (crawl_id, url_key, head)', 'bundle', 'found', 'crawl', 'crawl_note', 'document'];

/** Frees and counts anew what a crawl changed: a server does it by itself, the embedded database has nobody who does. */
export async function tidyTables(database: Database): Promise<void> {
  for (const table of tables) await database.pool.query(`vacuum analyze ${table}`);
}
