import type { Pool, PoolClient } from 'pg';
import type { PageRecord } from '../../core/pages/page.ts';
import type { CrawlJournal, FormerCrawl, FrontierRow } from '../services.ts';
import type { Database } from './database.ts';
import { untilBack } from './database-failure.ts';
import { insertFrontier, markDone, markInSitemap, nextSeq, readFrontier } from './frontier-rows.ts';
import { holdLease, type Lease } from './lease.ts';
import { takeHostTurn } from './host-turns.ts';
import { insertPages, readStoredPage } from './page-rows.ts';
import { storedJson, storedText } from './stored-json.ts';

type Batch = Parameters<CrawlJournal['commit']>[0];

/** What the crawler asks of the store, under one lease: a batch is one transaction, batches are written in turn. */
export async function openJournal(
  database: Database,
  lease: Lease,
  resumed: boolean,
  former: FormerCrawl | null,
): Promise<CrawlJournal> {
  let seq = resumed ? await nextSeq(database.pool, lease.crawlId) : 0;
  let turn: Promise<void> = Promise.resolve();
  const write = async (batch: Batch) => {
    const firstSeq = seq;
    seq += batch.discovered.length + batch.pages.length;
    // Safe to repeat when the answer was lost: every row is inserted at most once.
    await untilBack(() => database.transaction((client) => writeBatch(client, lease, batch, firstSeq)));
  };
  return {
    resumed,
    frontier: () => (resumed ? readFrontier(database.pool, lease.crawlId) : Promise.resolve([])),
    notes: () => readNotes(database.pool, lease.crawlId),
    stored: (url) => readStoredPage(database.pool, lease.crawlId, url, false),
    former,
    // The embedded database has one process: its crawls share their turns in memory.
    ...(database.kind === 'postgres' ? { hostTurn: (host, delayMs) => takeHostTurn(database, host, delayMs) } : {}),
    commit(batch) {
      const written = turn.then(() => write(batch));
      turn = written.catch(() => undefined);
      return written;
    },
  };
}

async function writeBatch(client: PoolClient, lease: Lease, batch: Batch, firstSeq: number): Promise<void> {
  const { crawlId } = lease;
  await holdLease(client, lease);
  await insertFrontier(client, crawlId, batch.discovered, firstSeq);
  const added = await insertPages(client, crawlId, batch.pages, batch.traces);
  await markDone(client, crawlId, batch.pages.map(unannounced), firstSeq + batch.discovered.length);
  await markInSitemap(client, crawlId, batch.inSitemap ?? []);
  await saveNotes(client, crawlId, batch.notes ?? {});
  if (added > 0) {
    await client.query('update crawl set page_count = page_count + $2 where id = $1', [crawlId, added]);
  }
}

/** The frontier row of a page that was never announced as one: it counts as a seed. */
function unannounced(page: PageRecord): FrontierRow {
  return { url: page.url, depth: 0, source: page.source, inSitemap: page.inSitemap };
}

async function saveNotes(client: PoolClient, crawlId: string, notes: Readonly<Record<string, unknown>>): Promise<void> {
  const entries = Object.entries(notes);
  if (entries.length === 0) return;
  await client.query(
    `insert into crawl_note (crawl_id, name, value) select $1, name, value from unnest($2::text[], $3::text[]) as row (name, value)
     on conflict (crawl_id, name) do update set value = excluded.value`,
    [crawlId, entries.map(([name]) => storedText(name)), entries.map(([, value]) => storedJson(value))],
  );
}

export async function readNotes(pool: Pool, crawlId: string): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    'select name, value from crawl_note where crawl_id = $1 order by name',
    [crawlId],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}
