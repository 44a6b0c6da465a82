import type { Database } from './database.ts';

/** Frees and counts anew what a crawl changed: a server does it by itself, the embedded database has nobody who does. */
export async function tidyTables(database: Database): Promise<void> {
  for (const table of ['page', 'bundle', 'found', 'crawl', 'crawl_note', 'document']) {
    await database.pool.query(`vacuum analyze ${table}`);
  }
}
