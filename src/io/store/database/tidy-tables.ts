import type { Database } from './database.ts';

/**
 * Pages are never changed nor deleted, so that nothing is freed: only the columns of their keys are counted, since to sort
 * all addresses and traces takes longer than the rest of it. Bundles and what was found, as unchanging, are asked for by
 * the one key that they have, whatever is known of it: to go through them all takes a tenth of a second for 10,000 pages.
 */
const tables: Readonly<Record<string, string>> = {
  page: 'analyze page (crawl_id, url_key, head)',
  crawl: 'vacuum analyze crawl',
  crawl_note: 'vacuum analyze crawl_note',
  document: 'vacuum analyze document',
};

/** A table of less than 128 kB is read from end to end whatever is known of it. */
const worthwhile = 16;

/** Tables that have grown by a tenth since they were last counted; what is not freed makes them grow. */
const grown = `select relname from pg_class where relname = any($1) and relkind = 'r' and relnamespace = 'public'::regnamespace
  and pg_relation_size(oid) / current_setting('block_size')::int > greatest(relpages * 1.1, $2)`;

/** Frees and counts anew what a crawl changed: a server does it by itself, the embedded database has nobody who does. */
export async function tidyTables({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ relname: string }>(grown, [Object.keys(tables), worthwhile]);
  for (const { relname } of rows) await pool.query(tables[relname]!);
}
