import type { Pool } from 'pg';
import type { CrawlJournal, FormerCrawl, JournalBatch } from '../services/crawl-journal.ts';
import type { Database } from './database/database.ts';
import { untilBack } from './database/database-failure.ts';
import type { FollowedPages } from './pages/followed-pages.ts';
import { nextSeq, readFrontier } from './frontier-rows.ts';
import { takeHostTurn } from './host-turns.ts';
import { partsOf, writeOnlyPart, writePart } from './journal-batch.ts';
import type { Lease } from './lease.ts';
import { nextBundle } from './pages/page-rows.ts';
import { StoredPages } from './pages/stored-pages.ts';

/**
 * What the crawler asks of the store, under one lease: a batch is one transaction, batches are written in turn.
 * `followed` is given what was written.
 */
export async function openJournal(
  database: Database,
  lease: Lease,
  resumed: boolean,
  former: FormerCrawl | null,
  followed: FollowedPages,
): Promise<CrawlJournal> {
  let seq = resumed ? await nextSeq(database.pool, lease.crawlId) : 0;
  let bundle = resumed ? await nextBundle(database.pool, lease.crawlId) : 0;
  let turn: Promise<void> = Promise.resolve();
  const write = async (batch: JournalBatch) => {
    const parts = partsOf(batch, { seq, bundle });
    seq += batch.discovered.length;
    for (const { bundles } of parts) bundle += bundles.length;
    // Safe to repeat when the answer was lost: every row is inserted at most once.
    const prepared = database.kind === 'embedded';
    const added = await untilBack(() =>
      parts.length === 1
        ? Promise.all(parts.map((part) => writeOnlyPart(database.pool, lease, part, prepared)))
        : database.transaction(async (client) => {
            const counts: number[] = [];
            for (const part of parts) counts.push(await writePart(client, lease, part, prepared));
            return counts;
          }),
    );
    for (const [index, { bundles }] of parts.entries()) {
      const pages = bundles.flatMap((one) => one.pages.map(({ parts: packed }) => packed));
      await followed.stored(pages, added[index]!);
    }
  };
  return {
    resumed,
    frontier: () => (resumed ? readFrontier(database.pool, lease.crawlId) : Promise.resolve([])),
    notes: () => readNotes(database.pool, lease.crawlId),
    stored: new StoredPages(database.pool, lease.crawlId, false).page,
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

export async function readNotes(pool: Pool, crawlId: string): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    'select name, value from crawl_note where crawl_id = $1 order by name',
    [crawlId],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}
