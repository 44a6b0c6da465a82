import type { Crawl } from '../../generated/prisma/client.ts';
import type { ListPart } from '../services/store.ts';
import type { Database } from './database/database.ts';
import { storedText } from './stored-json.ts';

/** Names of the columns as the schema says them. */
const columns = `id, url, state, request, request_hash as "requestHash", facts, page_count as "pageCount",
  started_at as "startedAt", ended_at as "endedAt", lease_token as "leaseToken", lease_holder as "leaseHolder",
  lease_until as "leaseUntil", former_id as "formerId"`;

type NewCrawl = Pick<Crawl, 'id' | 'url' | 'state' | 'request' | 'requestHash' | 'formerId'> & {
  /** ISO 8601. */
  readonly startedAt: string;
};

/**
 * Rows of crawls in plain statements: every audit asks for a few of them, and what turns a query of Prisma into such a
 * statement takes a third of a second to start.
 */
export async function insertCrawl({ pool }: Database, crawl: NewCrawl): Promise<void> {
  const { id, url, state, request, requestHash, startedAt, formerId } = crawl;
  await pool.query(
    `insert into crawl (id, url, state, request, request_hash, started_at, former_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, url, state, request, requestHash, startedAt, formerId],
  );
}

export async function crawlById(database: Database, id: string): Promise<Crawl | null> {
  return (await crawls(database, 'where id = $1', [storedText(id)]))[0] ?? null;
}

/** What a list says of a crawl. */
export type CrawlOfList = Pick<Crawl, 'id' | 'url' | 'state' | 'pageCount' | 'startedAt' | 'endedAt' | 'leaseUntil'>;

/** Newest first. */
export async function crawlsOfPart({ pool }: Database, { most, after }: ListPart): Promise<CrawlOfList[]> {
  const { rows } = await pool.query<CrawlOfList>(
    `select id, url, state, page_count as "pageCount", started_at as "startedAt", ended_at as "endedAt",
       lease_until as "leaseUntil"
     from crawl where $2::timestamptz is null or (started_at, id) < ($2, $3) ${newestFirst} limit $1`,
    [most, after?.at ?? null, storedText(after?.id ?? '')],
  );
  return rows;
}

/** The newest of equal requests that nobody gave up. */
export async function latestCrawl(database: Database, requestHash: string): Promise<Crawl | null> {
  const latest = `where request_hash = $1 and state <> 'cancelled' ${newestFirst} limit 1`;
  return (await crawls(database, latest, [requestHash]))[0] ?? null;
}

/** The newest `most` crawls of an address that went to their end. */
export function endedCrawls(database: Database, url: string, most: number): Promise<Crawl[]> {
  const ended = `where url = $1 and state in ('done', 'partial') and facts is not null ${newestFirst} limit $2`;
  return crawls(database, ended, [url, most]);
}

const newestFirst = 'order by started_at desc, id desc';

async function crawls({ pool }: Database, which: string, values: unknown[]): Promise<Crawl[]> {
  return (await pool.query<Crawl>(`select ${columns} from crawl ${which}`, values)).rows;
}
