import type { Database } from './database.ts';

/**
 * Pages are never changed nor deleted, so nothing is to be freed; and only their key columns are analysed, since to sort all
 * URLs and traces takes longer than all else. Bundles and the frontier, which never change either, are read by their only
 * key whatever the statistics are: to analyse them takes a tenth of a second for 10,000 pages.
 */
const statements: Readonly<Record<string, string>> = {
  page: 'analyze page (workspace_id, crawl_id, url_key, head)',
  crawl: 'vacuum analyze crawl',
  crawl_note: 'vacuum analyze crawl_note',
  document: 'vacuum analyze document',
};

/** Database pages, 128 kB in all: a smaller table is scanned whole, whatever the statistics are. */
const leastPages = 16;

/** Tables that have grown by a tenth since they were last analysed; dead rows make them grow too. */
const grownTables = `select relname from pg_class where relname = any($1) and relkind = 'r' and relnamespace = 'public'::regnamespace
  and pg_relation_size(oid) / current_setting('block_size')::int > greatest(relpages * 1.1, $2)`;

/** Vacuums and analyses the tables that a crawl changed: the embedded database has no autovacuum. */
export async function tidyTables({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ relname: string }>(grownTables, [Object.keys(statements), leastPages]);
  for (const { relname } of rows) await pool.query(statements[relname]!);
}
