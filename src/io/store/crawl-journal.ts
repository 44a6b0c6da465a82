import type { CrawlJournal, JournalBatch, PreviousCrawl } from '../services/crawl-journal.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { retryWhileAway } from './database/database-failure.ts';
import type { FollowedPages } from './pages/followed-pages.ts';
import { nextSeq, readFrontier } from './frontier-rows.ts';
import { takeHostTurn } from './host-turns.ts';
import { partsOf, writeOnlyPart, writePart } from './journal-batch.ts';
import type { Lease } from './lease.ts';
import { nextBundle } from './pages/page-rows.ts';
import { StoredPages } from './pages/stored-pages.ts';

interface JournalOptions {
  readonly resumed: boolean;
  readonly previous: PreviousCrawl | null;
  /** Receives the pages that were stored. */
  readonly followed: FollowedPages;
}

/** The journal of one crawl: a batch is one transaction under the lease, and batches are written one after the other. */
export async function openJournal(
  database: WorkspaceDatabase,
  lease: Lease,
  { resumed, previous, followed }: JournalOptions,
): Promise<CrawlJournal> {
  let seq = resumed ? await nextSeq(database, lease.crawlId) : 0;
  let bundle = resumed ? await nextBundle(database, lease.crawlId) : 0;
  let turn: Promise<void> = Promise.resolve();
  const write = async (batch: JournalBatch) => {
    const parts = partsOf(batch, { seq, bundle });
    seq += batch.discovered.length;
    for (const { bundles } of parts) bundle += bundles.length;
    const prepared = database.kind === 'embedded';
    // Safe to repeat when the reply was lost: every row is inserted at most once.
    const added = await retryWhileAway(() =>
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
    frontier: () => (resumed ? readFrontier(database, lease.crawlId) : Promise.resolve([])),
    notes: () => readNotes(database, lease.crawlId),
    stored: new StoredPages(database, lease.crawlId, false).page,
    previous,
    // One process owns the embedded database: its crawls share their turns in memory.
    ...(database.kind === 'postgres'
      ? { hostTurn: (host, delayMs) => takeHostTurn(database.whole, host, delayMs) }
      : {}),
    commit(batch) {
      const written = turn.then(() => write(batch));
      turn = written.catch(() => undefined);
      return written;
    },
  };
}

export async function readNotes(
  { pool, workspace }: WorkspaceDatabase,
  crawlId: string,
): Promise<Record<string, unknown>> {
  const { rows } = await pool.query<{ name: string; value: string }>(
    'select name, value from crawl_note where workspace_id = $1 and crawl_id = $2 order by name',
    [workspace, crawlId],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}
