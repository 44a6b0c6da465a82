import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../project-root.ts';
import { databaseFailure } from './database-failure.ts';
import { applyMigrations, type Migration, pendingMigrations, readMigrations } from './migrations.ts';

export type Pool = Pick<pg.Pool, 'query' | 'connect'>;

/** One connection pool, for a server and for the embedded database. */
export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly pool: Pool;
  /** Runs `work` in one transaction of one connection; `begin`: the statements that start it. */
  transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>, begin?: string): Promise<Result>;
  close(): Promise<void>;
}

export const ownMigrations = (): Migration[] => readMigrations(join(projectRoot, 'prisma/migrations'));

/** Applies the pending migrations; `close` ends what the pool connects to. */
export async function databaseOn(kind: Database['kind'], pool: pg.Pool, close: () => Promise<void>): Promise<Database> {
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await withClient(pool, (client) => applyMigrations(client, ownMigrations()));
  } catch (error) {
    await pool.end().catch(() => undefined);
    await close();
    throw databaseFailure(error);
  }
  return {
    kind,
    pool,
    transaction: (work, begin = 'begin') => withClient(pool, (client) => inTransaction(client, begin, work)),
    async close() {
      await pool.end();
      await close();
    },
  };
}

/** A process suspended within a transaction would lock its rows forever: the server ends the transaction after this. */
const idleInTransactionMs = 5_000;

/** Texts of times do not depend on the zone of the server. The pool waits for the reply before it hands out the connection. */
const utcSession = { onConnect: (client: pg.ClientBase) => client.query(`set time zone 'UTC'`) };

/** A PostgreSQL server, which may restart while we run: a small pool with short deadlines. */
export function openServerDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({
    ...utcSession,
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    idle_in_transaction_session_timeout: idleInTransactionMs,
  });
  return databaseOn('postgres', pool, async () => undefined);
}

export async function migrationState(database: Database): Promise<{ applied: number; pending: number }> {
  const known = ownMigrations();
  const pending = await withClient(database.pool, (client) => pendingMigrations(client, known));
  return { applied: known.length - pending.length, pending: pending.length };
}

async function withClient<Result>(pool: Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError);
  try {
    return await work(client);
  } finally {
    client.removeListener('error', onError);
    client.release(broken);
  }
}

async function inTransaction<Result>(
  client: pg.PoolClient,
  begin: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
