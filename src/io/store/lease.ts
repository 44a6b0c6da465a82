import { hostname } from 'node:os';
import type { PoolClient } from 'pg';
import { Failure } from '../../core/values/failure.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { retryWhileAway } from './database/database-failure.ts';
import { lifeOf, thisProcess } from './database/process-identity.ts';

/** The right to write to a crawl. Times are those of the database; the token only grows, so a former holder is recognised. */
export interface Lease {
  readonly workspace: string;
  readonly crawlId: string;
  readonly token: number;
  /** Stops renewing; the lease itself ends with the final state. */
  stop(): void;
}

const renewEveryMs = 3_000;
const resumableStates = ['queued', 'running', 'paused', 'partial'];

/** A new lease, or null when a live process runs the crawl or the crawl has ended. */
export async function claimLease(database: WorkspaceDatabase, crawlId: string): Promise<Lease | null> {
  const { rows } = await database.pool.query<{ lease_holder: string }>(
    'select lease_holder from crawl where workspace_id = $1 and id = $2',
    [database.workspace, crawlId],
  );
  const holder = rows[0]?.lease_holder ?? '';
  const claimed = await database.pool.query<{ lease_token: number }>(
    `update crawl set lease_token = lease_token + 1, lease_holder = $2, lease_until = now() + interval '10 s',
       state = 'running', ended_at = null
     where id = $1 and state = any($4) and lease_holder = $3 and (lease_until is null or lease_until < now() or $5)
       and workspace_id = $6
     returning lease_token`,
    [crawlId, JSON.stringify(thisProcess()), holder, resumableStates, isDead(holder), database.workspace],
  );
  const token = claimed.rows[0]?.lease_token;
  return token === undefined ? null : keepLease(database, crawlId, token);
}

/** First statement of a transaction that writes: locks the crawl until it ends; throws `Failure('busy')` on a stale token. */
export async function holdLease(client: PoolClient, lease: Lease): Promise<void> {
  const { rowCount } = await client.query(
    `update crawl set lease_until = now() + interval '10 s' where workspace_id = $3 and id = $1 and lease_token = $2`,
    [lease.crawlId, lease.token, lease.workspace],
  );
  if (rowCount === 0) throw leaseLost();
}

/** The holder of a crawl, for error messages. */
export function holderOf(leaseHolder: string): { pid: number; host: string } | null {
  try {
    const { pid, host } = JSON.parse(leaseHolder) as { pid: number; host: string };
    return { pid, host };
  } catch {
    return null;
  }
}

function keepLease(database: WorkspaceDatabase, crawlId: string, token: number): Lease {
  let renewing = false;
  const timer = setInterval(() => {
    if (renewing) return;
    renewing = true;
    renew(database, crawlId, token)
      .then((held) => held || clearInterval(timer))
      // The next write reports the fault; a renewal that fails must not end the process.
      .catch(() => undefined)
      .finally(() => {
        renewing = false;
      });
  }, renewEveryMs).unref();
  return { workspace: database.workspace, crawlId, token, stop: () => clearInterval(timer) };
}

async function renew(database: WorkspaceDatabase, crawlId: string, token: number): Promise<boolean> {
  const { rowCount } = await retryWhileAway(() =>
    database.pool.query(
      `update crawl set lease_until = now() + interval '10 s' where workspace_id = $3 and id = $1 and lease_token = $2 and state = 'running'`,
      [crawlId, token, database.workspace],
    ),
  );
  return rowCount !== 0;
}

/**
 * Lets others claim the crawl at once. The token grows, so a renewal or a write still under way does not take the crawl
 * back. Never rejects: without the database, the lease expires by itself.
 */
export async function releaseLease(database: WorkspaceDatabase, { crawlId, token, stop }: Lease): Promise<void> {
  stop();
  await database.pool
    .query(
      `update crawl set lease_until = null, lease_token = lease_token + 1
       where workspace_id = $3 and id = $1 and lease_token = $2 and state = 'running'`,
      [crawlId, token, database.workspace],
    )
    .catch(() => undefined);
}

/** True for a holder of this machine whose process is gone: its lease need not expire first. */
function isDead(leaseHolder: string): boolean {
  try {
    return lifeOf({ started: '', host: hostname(), pid: 0, ...JSON.parse(leaseHolder) }) === 'dead';
  } catch {
    return false;
  }
}

export function leaseLost(): Failure {
  return new Failure('busy', {
    fr: 'Un autre processus a repris cette exploration\u202f: celui-ci n’écrit plus rien.',
    en: 'Another process has taken over this crawl: this one stops writing.',
  });
}
