import { randomUUID } from 'node:crypto';
import type { Crawl } from '../../generated/prisma/client.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Clock } from '../services/clock.ts';
import type { CrawlRequest } from '../services/crawler.ts';
import type { CrawlRow, ListedCrawl, OpenCrawl, PageFollower } from '../services/open-crawl.ts';
import type { ListPart } from '../services/store.ts';
import { openJournal } from './crawl-journal.ts';
import { crawlById, type CrawlOfList, crawlsOfPart, insertCrawl, latestCrawl } from './crawl-rows.ts';
import type { Database } from './database/database.ts';
import { untilBack } from './database/database-failure.ts';
import { saveDocuments } from './documents.ts';
import { FollowedPages } from './pages/followed-pages.ts';
import { findFormer, openFormer } from './former-crawl.ts';
import { tidyTables } from './database/tidy-tables.ts';
import { forgetHostTurns } from './host-turns.ts';
import { claimLease, holdLease, holderOf, type Lease, releaseLease } from './lease.ts';
import { readPageBytes } from './pages/page-rows.ts';
import { canonicalHash, storedJson, storedText } from './stored-json.ts';

/** Why a partial crawl may be gone on with: somebody stopped it. Other reasons (limits) would stop it again. */
const stoppedByHand = '"code":"interrupted"';

/** Claims an unfinished crawl of the same request, else starts one; `Failure('busy')` when a living process has it. */
export async function openCrawl(
  database: Database,
  clock: Clock,
  request: CrawlRequest,
  options: { fresh: boolean; id?: string; follow?: PageFollower },
): Promise<OpenCrawl> {
  const requestHash = canonicalHash(request);
  const former =
    options.id === undefined ? await unfinished(database, requestHash) : await crawlById(database, options.id);
  if (former && options.id !== undefined && !isResumable(former)) throw ended(former);
  if (former && !(options.fresh && options.id === undefined)) {
    const lease = await claimLease(database, former.id);
    if (lease === null) throw held(await crawlById(database, former.id));
    return opened(database, clock, lease, request, new FollowedPages(options.follow, true), true);
  }
  if (former) await giveUp(database, clock, former.id);
  const id = options.id ?? randomUUID();
  await insertCrawl(database, {
    id,
    url: storedText(request.url),
    state: 'queued',
    request: storedJson(request),
    requestHash,
    startedAt: clock.now(),
    formerId: options.fresh ? null : await findFormer(database, request),
  });
  const lease = await claimLease(database, id);
  if (lease === null) throw held(await crawlById(database, id));
  return opened(database, clock, lease, request, new FollowedPages(options.follow, false), false);
}

export async function listCrawls(database: Database, part: ListPart): Promise<ListedCrawl[]> {
  const crawls = await crawlsOfPart(database, part);
  const now = await databaseTime(database);
  return crawls.map((crawl) => listedCrawl(crawl, now));
}

export async function readCrawl(database: Database, id: string): Promise<CrawlRow | null> {
  const crawl = await crawlById(database, id);
  return crawl && crawlRow(crawl, await databaseTime(database));
}

async function opened(
  database: Database,
  clock: Clock,
  lease: Lease,
  request: CrawlRequest,
  followed: FollowedPages,
  resumed: boolean,
): Promise<OpenCrawl> {
  const formerId = (await crawlById(database, lease.crawlId))?.formerId ?? null;
  const before = formerId === null ? null : await openFormer(database, formerId, request.keepText);
  return {
    id: lease.crawlId,
    journal: await openJournal(database, lease, resumed, before, followed),
    followed: () => followed.all,
    pageBytes: () => readPageBytes(database.pool, lease.crawlId),
    saveDocuments: (documents) => saveDocuments(database, lease, documents),
    async finish(state, facts) {
      lease.stop();
      await untilBack(() =>
        database.transaction(async (client) => {
          await holdLease(client, lease);
          await client.query(
            'update crawl set state = $2, facts = $3, ended_at = $4, lease_until = null where id = $1',
            [lease.crawlId, state, facts === null ? null : storedJson(facts), clock.now()],
          );
        }),
      );
      if (facts === null) return;
      if (database.kind === 'embedded') await tidyTables(database);
      else await forgetHostTurns(database);
    },
    release: () => releaseLease(database, lease),
  };
}

/** The latest crawl of the request, if it can be gone on with: an older one was given up when the latest began. */
async function unfinished(database: Database, requestHash: string): Promise<Crawl | null> {
  const latest = await latestCrawl(database, requestHash);
  return latest && isResumable(latest) ? latest : null;
}

function isResumable(crawl: Crawl): boolean {
  if (crawl.state === 'partial') return crawl.facts?.includes(stoppedByHand) ?? false;
  return ['queued', 'running', 'paused'].includes(crawl.state);
}

/** A fresh crawl takes the place of an abandoned one; one that still runs is left alone. */
async function giveUp(database: Database, clock: Clock, id: string): Promise<void> {
  const lease = await claimLease(database, id);
  if (lease === null) return;
  lease.stop();
  await database.pool.query(
    `update crawl set state = 'cancelled', ended_at = $3, lease_until = null where id = $1 and lease_token = $2`,
    [id, lease.token, clock.now()],
  );
}

/** Leases run out by the clock of the database, whatever the clock of this machine says. */
async function databaseTime(database: Database): Promise<number> {
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

function listedCrawl(crawl: CrawlOfList, now: number): ListedCrawl {
  // Running means somebody holds it: a crawl can never be “running” for ever.
  const abandoned = crawl.state === 'running' && (crawl.leaseUntil === null || crawl.leaseUntil.getTime() < now);
  return {
    id: crawl.id,
    url: crawl.url,
    state: abandoned ? 'paused' : (crawl.state as CrawlRow['state']),
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
    en: `This crawl is already running${en}. Wait for its end, or ask for a new one with --fresh.`,
  });
}

function ended(crawl: Crawl): Failure {
  return new Failure('conflict', {
    fr: `L’exploration ${crawl.id} est terminée (${crawl.state}) : elle ne peut pas être reprise.`,
    en: `Crawl ${crawl.id} has ended (${crawl.state}): it cannot be resumed.`,
  });
}
