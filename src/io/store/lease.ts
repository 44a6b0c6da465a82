import { hostname } from 'node:os';
import type { PoolClient } from 'pg';
import { Failure } from '../../core/values/failure.ts';
import type { Database } from './database/database.ts';
import { untilBack } from './database/database-failure.ts';
import { lifeOf, thisProcess } from './database/process-identity.ts';

/** A claim on a crawl. Times are the database’s; `token` only grows, so that a late holder is recognised. */
export interface Lease {
  readonly crawlId: string;
  readonly token: number;
  /** Stops renewing; the claim itself ends with the final state. */
  stop(): void;
}

const renewEveryMs = 3_000;
const resumableStates = ['queued', 'running', 'paused', 'partial'];

/** The new token, or null when somebody who lives holds the lease or the crawl has ended. */
export async function claimLease(database: Database, crawlId: string): Promise<Lease | null> {
  const { rows } = await database.pool.query<{ lease_holder: string }>('select lease_holder from crawl where id = $1', [
    crawlId,
  ]);
  const former = rows[0]?.lease_holder ?? '';
  const claimed = await database.pool.query<{ lease_token: number }>(
    `update crawl set lease_token = lease_token + 1, lease_holder = $2, lease_until = now() + interval '10 s',
       state = 'running', ended_at = null
     where id = $1 and state = any($4) and lease_holder = $3 and (lease_until is null or lease_until < now() or $5)
     returning lease_token`,
    [crawlId, JSON.stringify(thisProcess()), former, resumableStates, isDead(former)],
  );
  const token = claimed.rows[0]?.lease_token;
  return token === undefined ? null : keepLease(database, crawlId, token);
}

/** First statement of a write of several: nobody else writes until this transaction ends, and a stale token writes nothing. */
export async function holdLease(client: PoolClient, lease: Lease): Promise<void> {
  const { rowCount } = await client.query(
    `update crawl set lease_until = now() + interval '10 s' where id = $1 and lease_token = $2`,
    [lease.crawlId, lease.token],
  );
  if (rowCount === 0) throw leaseLost();
}

/** Who holds the crawl, for a refusal that helps. */
export function holderOf(leaseHolder: string): { pid: number; host: string } | null {
  try {
    const { pid, host } = JSON.parse(leaseHolder) as { pid: number; host: string };
    return { pid, host };
  } catch {
    return null;
  }
}

function keepLease(database: Database, crawlId: string, token: number): Lease {
  let renewing = false;
  const timer = setInterval(() => {
    if (renewing) return;
    renewing = true;
    renew(database, crawlId, token)
      .then((held) => held || clearInterval(timer))
      // The next write says what is wrong; a renewal that fails must not end the process.
      .catch(() => undefined)
      .finally(() => {
        renewing = false;
      });
  }, renewEveryMs).unref();
  return { crawlId, token, stop: () => clearInterval(timer) };
}

async function renew(database: Database, crawlId: string, token: number): Promise<boolean> {
  const { rowCount } = await untilBack(() =>
    database.pool.query(
      `update crawl set lease_until = now() + interval '10 s' where id = $1 and lease_token = $2 and state = 'running'`,
      [crawlId, token],
    ),
  );
  return rowCount !== 0;
}

/**
 * For others to claim at once. The token grows, so that a renewal or a write still under way does not take the crawl back.
 * Where the database is away, the claim runs out by itself: nobody renews it any more.
 */
export async function releaseLease(database: Database, { crawlId, token, stop }: Lease): Promise<void> {
  stop();
  await database.pool
    .query(
      `update crawl set lease_until = null, lease_token = lease_token + 1
       where id = $1 and lease_token = $2 and state = 'running'`,
      [crawlId, token],
    )
    .catch(() => undefined);
}

/** A holder of this host whose process is gone needs no ten seconds of waiting. */
function isDead(leaseHolder: string): boolean {
  try {
    return lifeOf({ started: '', host: hostname(), pid: 0, ...JSON.parse(leaseHolder) }) === 'dead';
  } catch {
    return false;
  }
}

export function leaseLost(): Failure {
  return new Failure('busy', {
    fr: 'Un autre processus a repris cette exploration : celui-ci n’écrit plus rien.',
    en: 'Another process has taken this crawl over: this one writes nothing more.',
  });
}
