import type { Database } from './database.ts';

/** Of pages, only the columns of their keys: to sort all addresses and traces takes longer than the rest of it. */
const tables: Readonly<Record<string, string>> = {
  page: 'page (crawl_id, url_key, head)',
  bundle: 'bundle',
  found: 'found',
  crawl: 'crawl',
  crawl_note: 'crawl_note',
  document: 'document',
};

/** A table of less than 128 kB is read from end to end whatever is known of it. */
const worthwhile = 16;

/** Tables that have grown by a tenth since they were last counted; what is not freed makes them grow. */
const grown = `select relname from pg_class where relname = any($1) and relkind = 'r' and relnamespace = 'public'::regnamespace
  and pg_relation_size(oid) / current_setting('block_size')::int > greatest(relpages * 1.1, $2)`;

/** Frees and counts anew what a crawl changed: a server does it by itself, the embedded database has nobody who does. */
export async function tidyTables({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ relname: string }>(grown, [Object.keys(tables), worthwhile]);
  for (const { relname } of rows) await pool.query(`vacuum analyze ${tables[relname]}`);
}
