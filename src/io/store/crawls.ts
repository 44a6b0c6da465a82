import { randomUUID } from 'node:crypto';
import type { Crawl } from '../../generated/prisma/client.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Clock } from '../services/clock.ts';
import { type CrawlRequest, readingOfRequest } from '../services/crawler.ts';
import type { CrawlRow, ListedCrawl, OpenCrawl, PageFollower } from '../services/open-crawl.ts';
import type { CrawlPart } from '../services/store.ts';
import { openJournal } from './crawl-journal.ts';
import { crawlById, crawlsOfPart, insertCrawl, latestCrawl, type ListedCrawlRow } from './crawl-rows.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { retryWhileAway } from './database/database-failure.ts';
import { saveDocuments } from './documents.ts';
import { FollowedPages } from './pages/followed-pages.ts';
import { tidyTables } from './database/tidy-tables.ts';
import { deleteOldHostTurns } from './host-turns.ts';
import { claimLease, holderOf, holdLease, type Lease, releaseLease } from './lease.ts';
import { readPageBytes } from './pages/page-rows.ts';
import { findPreviousCrawl, openPreviousCrawl } from './previous-crawl.ts';
import { canonicalHash, storedJson, storedText } from './stored-json.ts';

/** A partial crawl can be resumed when a person stopped it. Other reasons (limits) would stop it again. */
const interrupted = '"code":"interrupted"';

interface OpenOptions {
  /** Never resume: cancel an unfinished crawl of an equal request and start a new one. */
  readonly fresh: boolean;
  /** Identifier of the crawl to resume or to create. */
  readonly id?: string;
  readonly follow?: PageFollower;
}

/** Resumes an unfinished crawl of an equal request, or starts one; `Failure('busy')` when a live process runs it. */
export async function openCrawl(
  database: WorkspaceDatabase,
  clock: Clock,
  request: CrawlRequest,
  options: OpenOptions,
): Promise<OpenCrawl> {
  const requestHash = canonicalHash([database.workspace, readingOfRequest(request)]);
  const existing =
    options.id === undefined ? await unfinished(database, requestHash) : await crawlById(database, options.id);
  if (existing && options.id !== undefined && !isResumable(existing)) throw ended(existing);
  if (existing && !(options.fresh && options.id === undefined)) {
    const lease = await leaseOf(database, existing.id);
    return openUnder(lease, { database, clock, request, follow: options.follow, resumed: true });
  }
  if (existing) await cancelAbandoned(database, clock, existing.id);
  const id = options.id ?? randomUUID();
  await insertCrawl(database, {
    id,
    url: storedText(request.url),
    state: 'queued',
    request: storedJson(request),
    requestHash,
    startedAt: clock.now(),
    previousId: options.fresh ? null : await findPreviousCrawl(database, request),
  });
  const lease = await leaseOf(database, id);
  return openUnder(lease, { database, clock, request, follow: options.follow, resumed: false });
}

export async function listCrawls(database: WorkspaceDatabase, part: CrawlPart): Promise<ListedCrawl[]> {
  const crawls = await crawlsOfPart(database, part);
  const now = await databaseTime(database);
  return crawls.map((crawl) => listedCrawl(crawl, now));
}

export async function readCrawl(database: WorkspaceDatabase, id: string): Promise<CrawlRow | null> {
  const crawl = await crawlById(database, id);
  return crawl && crawlRow(crawl, await databaseTime(database));
}

/** The one that ended last and can be read, of any workspace. */
export async function latestAudit({ pool }: Database): Promise<{ id: string; workspace: string } | null> {
  const { rows } = await pool.query(
    `select c.id, c.workspace_id from crawl c where c.ended_at is not null and exists (
       select 1 from document d where d.crawl_id = c.id and d.workspace_id = c.workspace_id and d.name = 'summary')
     order by c.ended_at desc limit 1`,
  );
  const [row] = rows as { id: string; workspace_id: string }[];
  return row === undefined ? null : { id: row.id, workspace: row.workspace_id };
}

/**
 * Deletes a crawl with all that it stored; false when there is none. A crawl under way is stopped: its lease is taken, and
 * its process notices at its next write.
 */
export async function deleteCrawl({ workspace, transaction }: WorkspaceDatabase, id: string): Promise<boolean> {
  return transaction(async (client) => {
    const values = [workspace, storedText(id)];
    const { rowCount } = await client.query('delete from crawl where workspace_id = $1 and id = $2', values);
    if (rowCount === 0) return false;
    for (const table of ['crawl_note', 'frontier', 'page', 'bundle', 'document'])
      await client.query(`delete from ${table} where workspace_id = $1 and crawl_id = $2`, values);
    return true;
  });
}

async function leaseOf(database: WorkspaceDatabase, id: string): Promise<Lease> {
  const lease = await claimLease(database, id);
  if (lease === null) throw held(await crawlById(database, id));
  return lease;
}

interface OpenParts {
  readonly database: WorkspaceDatabase;
  readonly clock: Clock;
  readonly request: CrawlRequest;
  readonly follow: PageFollower | undefined;
  readonly resumed: boolean;
}

async function openUnder(lease: Lease, { database, clock, request, follow, resumed }: OpenParts): Promise<OpenCrawl> {
  const followed = new FollowedPages(follow, resumed);
  const previousId = (await crawlById(database, lease.crawlId))?.previousId ?? null;
  const previous = previousId === null ? null : await openPreviousCrawl(database, previousId, request.keepText);
  return {
    id: lease.crawlId,
    journal: await openJournal(database, lease, { resumed, previous, followed }),
    followed: () => followed.all,
    pageBytes: () => readPageBytes(database, lease.crawlId),
    saveDocuments: (documents) => saveDocuments(database, lease, documents),
    async finish(state, facts) {
      lease.stop();
      await retryWhileAway(() =>
        database.transaction(async (client) => {
          await holdLease(client, lease);
          await client.query(
            `update crawl set state = $3, facts = $4, ended_at = $5, lease_until = null
             where workspace_id = $1 and id = $2`,
            [database.workspace, lease.crawlId, state, facts === null ? null : storedJson(facts), clock.now()],
          );
        }),
      );
      if (facts === null) return;
      if (database.kind === 'embedded') await tidyTables(database.whole);
      else await deleteOldHostTurns(database.whole);
    },
    release: () => releaseLease(database, lease),
  };
}

/** The latest crawl of an equal request, when it can be resumed: older ones were cancelled when the latest began. */
async function unfinished(database: WorkspaceDatabase, requestHash: string): Promise<Crawl | null> {
  const latest = await latestCrawl(database, requestHash);
  return latest && isResumable(latest) ? latest : null;
}

function isResumable(crawl: Crawl): boolean {
  if (crawl.state === 'partial') return crawl.facts?.includes(interrupted) ?? false;
  return ['queued', 'running', 'paused'].includes(crawl.state);
}

/** Cancels a crawl that no process runs; a running crawl is not changed. */
async function cancelAbandoned(database: WorkspaceDatabase, clock: Clock, id: string): Promise<void> {
  const lease = await claimLease(database, id);
  if (lease === null) return;
  lease.stop();
  await database.pool.query(
    `update crawl set state = 'cancelled', ended_at = $4, lease_until = null
     where workspace_id = $1 and id = $2 and lease_token = $3`,
    [database.workspace, id, lease.token, clock.now()],
  );
}

/** Leases expire by the clock of the database, whatever the clock of this machine shows. */
async function databaseTime(database: WorkspaceDatabase): Promise<number> {
  const { rows } = await database.pool.query<{ now: Date }>('select now() as now');
  return rows[0]!.now.getTime();
}

function crawlRow(crawl: Crawl, now: number): CrawlRow {
  return {
    ...listedCrawl(crawl, now),
    request: JSON.parse(crawl.request),
    facts: crawl.facts === null ? null : JSON.parse(crawl.facts),
  };
}

function listedCrawl(crawl: ListedCrawlRow, now: number): ListedCrawl {
  // A crawl whose holder died is shown as paused: it would else be “running” forever.
  const isAbandoned = crawl.state === 'running' && (crawl.leaseUntil === null || crawl.leaseUntil.getTime() < now);
  return {
    id: crawl.id,
    url: crawl.url,
    state: isAbandoned ? 'paused' : (crawl.state as CrawlRow['state']),
    pages: crawl.pageCount,
    startedAt: crawl.startedAt.toISOString(),
    endedAt: crawl.endedAt?.toISOString() ?? null,
  };
}

function held(crawl: Crawl | null): Failure {
  const holder = holderOf(crawl?.leaseHolder ?? '');
  const fr = holder ? ` par le processus ${holder.pid} (${holder.host})` : '';
  const en = holder ? ` by process ${holder.pid} (${holder.host})` : '';
  return new Failure('busy', {
    fr: `Cette exploration est déjà en cours${fr}. Attendez sa fin, ou demandez-en une nouvelle avec --fresh.`,
    en: `This crawl is already running${en}. Wait until it ends, or start a new one with --fresh.`,
  });
}

function ended(crawl: Crawl): Failure {
  return new Failure('conflict', {
    fr: `L’exploration ${crawl.id} est terminée (${crawl.state})\u202f: elle ne peut pas être reprise.`,
    en: `Crawl ${crawl.id} has ended (${crawl.state}) and cannot be resumed.`,
  });
}
