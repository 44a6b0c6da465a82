import type { Limits } from '../services/stored/quotas.ts';
import type { Workspace } from '../services/workspaces.ts';
import type { Database } from './database/database.ts';
import { storedJson, storedText } from './stored-json.ts';

/** Oldest first. */
export async function listWorkspaces({ pool }: Database): Promise<Workspace[]> {
  const { rows } = await pool.query('select id, name, created_at from workspace order by created_at, id');
  return rows.map(({ id, name, created_at: createdAt }) => ({ id, name, createdAt: createdAt.toISOString() }));
}

export async function createWorkspace({ pool }: Database, { id, name, createdAt }: Workspace): Promise<void> {
  await pool.query('insert into workspace (id, name, created_at) values ($1, $2, $3)', [
    id,
    storedText(name),
    createdAt,
  ]);
}

/** Null gives a measure no limit; what is not given stays as it is. */
export async function limitWorkspace({ pool }: Database, id: string, limits: Partial<Limits>): Promise<boolean> {
  const text = `update workspace set limits = (coalesce(limits, '{}')::jsonb || $2::jsonb)::text where id = $1`;
  return (await pool.query(text, [storedText(id), storedJson(limits)])).rowCount === 1;
}

/** Every table whose rows belong to a workspace. */
export const ownedTables = [
  'crawl_note',
  'frontier',
  'page',
  'bundle',
  'document',
  'crawl',
  'idempotency',
  'job',
  'api_key',
  'link_decision',
  'link_decision_event',
  'observation',
  'connection',
  'kept_object',
  'journal',
  'schedule',
  'webhook',
  'subscriber',
  'delivery',
  'session',
  'member',
  'usage',
  'import_file',
] as const;

/** Deletes a workspace with everything it has stored; false when there is none of this id. */
export async function deleteWorkspace(database: Database, id: string): Promise<boolean> {
  return database.transaction(async (client) => {
    // A row that is written from now on waits for its workspace, then is refused: none outlives it.
    const { rowCount } = await client.query('select from workspace where id = $1 for update', [storedText(id)]);
    if (rowCount === 0) return false;
    await client.query('delete from queued_job where job_id in (select id from job where workspace_id = $1)', [id]);
    for (const table of ownedTables) await client.query(`delete from ${table} where workspace_id = $1`, [id]);
    await client.query('delete from workspace where id = $1', [id]);
    return true;
  });
}
