import type pg from 'pg';
import type { WorkspaceDatabase } from './workspace-database.ts';

/** The database of one call: all that it writes is one transaction. */
export interface CallDatabase {
  readonly database: WorkspaceDatabase;
  /** Writes `last` together with the rest, then keeps it all. */
  commit(last: (database: WorkspaceDatabase) => Promise<void>): Promise<void>;
  /** Keeps nothing. */
  rollback(): Promise<void>;
}

/**
 * The transaction begins at the first statement that writes, so that a call which reads, computes and waits for others
 * keeps no connection meanwhile: the embedded database has one.
 */
export function callDatabase(outer: WorkspaceDatabase): CallDatabase {
  let begun: Promise<pg.PoolClient> | null = null;
  let ended: Promise<void> = Promise.resolve();
  let end: { resolve(): void; reject(error: unknown): void } | null = null;
  const client = (): Promise<pg.PoolClient> => {
    begun ??= new Promise((resolve, reject) => {
      ended = outer.transaction((opened) => {
        const whole = new Promise<void>((keep, undo) => {
          end = { resolve: keep, reject: undo };
        });
        resolve(opened);
        return whole;
      });
      ended.catch(reject);
    });
    return begun;
  };
  const query = async (...call: Parameters<pg.PoolClient['query']>): Promise<unknown> => {
    const isRead = begun === null && typeof call[0] === 'string' && /^\s*select\b(?!.*\bfor update\b)/is.test(call[0]);
    return isRead ? outer.pool.query(...(call as Parameters<pg.Pool['query']>)) : (await client()).query(...call);
  };
  const database: WorkspaceDatabase = {
    ...outer,
    pool: { query } as WorkspaceDatabase['pool'],
    transaction: async (work) => inSavepoint(await client(), work),
  };
  return {
    database,
    async commit(last) {
      await last(database);
      end?.resolve();
      await ended;
    },
    async rollback() {
      end?.reject(rolledBack);
      await ended.catch(() => undefined);
    },
  };
}

/** What failed inside is undone alone; the call may go on. */
async function inSavepoint<Result>(
  client: pg.PoolClient,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  await client.query('savepoint inner_work');
  try {
    const result = await work(client);
    await client.query('release savepoint inner_work');
    return result;
  } catch (error) {
    await client.query('rollback to savepoint inner_work').catch(() => undefined);
    throw error;
  }
}

const rolledBack = new Error('the call failed: nothing of it is kept');
