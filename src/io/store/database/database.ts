import { join } from 'node:path';
import pg from 'pg';
import type { PrismaClient } from '../../../generated/prisma/client.ts';
import { projectRoot } from '../../project-root.ts';
import { databaseFailure } from './database-failure.ts';
import { applyMigrations, type Migration, pendingMigrations, readMigrations } from './migrations.ts';

/** One connection pool and one Prisma client on it, for a server and for the embedded database. */
export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly pool: pg.Pool;
  /** Created at its first use: few commands need it, and it takes a third of a second to load. */
  prisma(): Promise<PrismaClient>;
  /** Runs `work` in one transaction of one connection. */
  transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result>;
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
  let prisma: Promise<PrismaClient> | null = null;
  return {
    kind,
    pool,
    prisma: () => (prisma ??= prismaOn(pool)),
    transaction: (work) => withClient(pool, (client) => inTransaction(client, work)),
    async close() {
      await (await prisma)?.$disconnect();
      await pool.end();
      await close();
    },
  };
}

async function prismaOn(pool: pg.Pool): Promise<PrismaClient> {
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { PrismaClient } = await import('../../../generated/prisma/client.ts');
  // Without the code frame: in compiled code it would be lines of thousands of characters.
  return new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
}

/** A process suspended within a transaction would lock its rows forever: the server ends the transaction after this. */
const idleInTransactionMs = 5_000;

/**
 * Prisma writes and reads times without a zone: in the zone of the server, they would be hours off. The pool waits for the
 * reply before it hands out the connection.
 */
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

async function withClient<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
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
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
