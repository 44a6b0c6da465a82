import type { ImportFileStore } from '../../services/stored/import-files.ts';
import type { Database } from '../database/database.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';
import { storedText } from '../stored-json.ts';

export function importFileStore({ pool, workspace }: WorkspaceDatabase): ImportFileStore {
  const one = 'workspace_id = $1 and id = $2';
  return {
    async keepImportFile({ id, projectId, sealed }) {
      const body = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
      await pool.query(
        'insert into import_file (workspace_id, id, project_id, body, created_at) values ($1, $2, $3, $4, now())',
        [workspace, storedText(id), storedText(projectId), body],
      );
    },
    async projectOfImport(id) {
      const text = `select project_id from import_file where ${one}`;
      const { rows } = await pool.query<{ project_id: string }>(text, [workspace, storedText(id)]);
      return rows[0]?.project_id ?? null;
    },
    async importFile(id) {
      const text = `select body from import_file where ${one}`;
      const { rows } = await pool.query<{ body: Uint8Array | null }>(text, [workspace, storedText(id)]);
      const body = rows[0]?.body ?? null;
      return body === null ? null : Uint8Array.from(body);
    },
    async dropImportFile(id) {
      await pool.query(`delete from import_file where ${one}`, [workspace, storedText(id)]);
    },
  };
}

/** Deletes the files, of every workspace, that were sent before a time; what was read of them stays. */
export async function forgetImportFiles({ pool }: Database, before: string): Promise<void> {
  await pool.query('update import_file set body = null where created_at < $1 and body is not null', [before]);
}
