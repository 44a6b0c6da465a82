import type { Crawl } from '../../generated/prisma/client.ts';
import type { CrawlPart } from '../services/store.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedText } from './stored-json.ts';

/** The columns under their names in the Prisma schema. */
const columns = `workspace_id as "workspaceId", id, url, state, request, request_hash as "requestHash", facts, page_count as "pageCount",
  started_at as "startedAt", ended_at as "endedAt", lease_token as "leaseToken", lease_holder as "leaseHolder",
  lease_until as "leaseUntil", previous_id as "previousId"`;

type NewCrawl = Pick<Crawl, 'id' | 'url' | 'state' | 'request' | 'requestHash' | 'previousId'> & {
  /** ISO 8601. */
  readonly startedAt: string;
};

export async function insertCrawl({ pool, workspace }: WorkspaceDatabase, crawl: NewCrawl): Promise<void> {
  const { id, url, state, request, requestHash, startedAt, previousId } = crawl;
  await pool.query(
    `insert into crawl (workspace_id, id, url, state, request, request_hash, started_at, previous_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [workspace, id, url, state, request, requestHash, startedAt, previousId],
  );
}

export async function crawlById(database: WorkspaceDatabase, id: string): Promise<Crawl | null> {
  return (await selectCrawls(database, 'id = $2', [storedText(id)]))[0] ?? null;
}

export type ListedCrawlRow = Pick<Crawl, 'id' | 'url' | 'state' | 'pageCount' | 'startedAt' | 'endedAt' | 'leaseUntil'>;

/** Newest first. */
export async function crawlsOfPart({ pool, workspace }: WorkspaceDatabase, part: CrawlPart): Promise<ListedCrawlRow[]> {
  const { most, after, host, ended = false } = part;
  const { rows } = await pool.query<ListedCrawlRow>(
    `select id, url, state, page_count as "pageCount", started_at as "startedAt", ended_at as "endedAt",
       lease_until as "leaseUntil"
     from crawl where workspace_id = $6 and ($2::timestamptz is null or (started_at, id) < ($2, $3))
       and ($4::text is null or substring(lower(url) from '^https?://(?:www\\.)?([^/?#]+)') = $4)
       and (not $5 or state in ('done', 'partial')) ${newestFirst} limit $1`,
    [
      most,
      after?.at ?? null,
      storedText(after?.id ?? ''),
      host === undefined ? null : storedText(host),
      ended,
      workspace,
    ],
  );
  return rows;
}

/** The newest crawl of an equal request that was not cancelled. */
export async function latestCrawl(database: WorkspaceDatabase, requestHash: string): Promise<Crawl | null> {
  const latest = `request_hash = $2 and state <> 'cancelled' ${newestFirst} limit 1`;
  return (await selectCrawls(database, latest, [requestHash]))[0] ?? null;
}

/** The newest `most` crawls of a seed that ended with results. */
export function endedCrawls(database: WorkspaceDatabase, url: string, most: number): Promise<Crawl[]> {
  const ended = `url = $2 and state in ('done', 'partial') and facts is not null ${newestFirst} limit $3`;
  return selectCrawls(database, ended, [url, most]);
}

const newestFirst = 'order by started_at desc, id desc';

/** `which`: a condition whose values are numbered from `$2`. */
async function selectCrawls(
  { pool, workspace }: WorkspaceDatabase,
  which: string,
  values: unknown[],
): Promise<Crawl[]> {
  const text = `select ${columns} from crawl where workspace_id = $1 and ${which}`;
  return (await pool.query<Crawl>(text, [workspace, ...values])).rows;
}
