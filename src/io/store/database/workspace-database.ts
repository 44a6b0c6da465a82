import type pg from 'pg';
import type { Database } from './database.ts';

/**
 * The database as one workspace sees it: each statement runs in a transaction under the role that the row policies bind to
 * the workspace. Functions of the store take it in place of the whole database, and name the workspace in their conditions
 * too: either wall alone keeps the rows of others away.
 */
export interface WorkspaceDatabase extends Pick<Database, 'kind'> {
  readonly pool: Pick<pg.Pool, 'query'>;
  transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result>;
  readonly workspace: string;
  /** Without a workspace: for tables of all, and for upkeep that no transaction allows. */
  readonly whole: Database;
}

const workspaceForm = /^[0-9a-z_]{1,64}$/;

export function databaseIn(whole: Database, workspace: string): WorkspaceDatabase {
  if (!workspaceForm.test(workspace)) throw new Error(`no workspace has the id ${workspace}`);
  // One message. The setting and the role end with the transaction, also behind a pooler that shares sessions.
  const enter = `begin; select set_config('app.workspace', '${workspace}', true), set_config('role', 'maillage_app', true)`;
  const query = (...call: Parameters<pg.PoolClient['query']>): Promise<unknown> =>
    whole.transaction((client) => client.query(...call) as unknown as Promise<unknown>, enter);
  return {
    kind: whole.kind,
    workspace,
    whole,
    pool: { query } as WorkspaceDatabase['pool'],
    transaction: (work) => whole.transaction(work, enter),
  };
}
