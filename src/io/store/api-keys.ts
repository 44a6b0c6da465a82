import type { ApiKey, KeyStore, StoredKey } from '../services/api-keys.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedText } from './stored-json.ts';

/** The keys of one workspace. */
export function keyStore({ pool, workspace }: WorkspaceDatabase): KeyStore {
  return {
    async saveKey({ id, name, scope, digest, lastFour, createdAt, expiresAt }) {
      const { rows } = await pool.query(
        `insert into api_key (workspace_id, id, name, scope, digest, last_four, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${shown}`,
        [workspace, id, storedText(name), scope, digest, lastFour, createdAt, expiresAt],
      );
      return keyOf(rows[0]!);
    },
    async keys() {
      const text = `select ${shown} from api_key where workspace_id = $1 order by created_at desc, id`;
      const { rows } = await pool.query(text, [workspace]);
      return rows.map((row) => keyOf(row));
    },
    async revokeKey(id, at) {
      const { rowCount } = await pool.query(
        `update api_key set revoked_at = $3
         where workspace_id = $1 and id = $2 and (revoked_at is null or revoked_at > $3)`,
        [workspace, storedText(id), at],
      );
      return rowCount === 1;
    },
  };
}

/** The key of an id, whatever its workspace: a caller is recognised by it. */
export async function keyById({ pool }: Database, id: string): Promise<StoredKey | null> {
  const text = `select ${shown}, workspace_id, digest from api_key where id = $1`;
  const [row] = (await pool.query(text, [storedText(id)])).rows;
  return row === undefined ? null : { ...keyOf(row), workspace: String(row.workspace_id), digest: String(row.digest) };
}

export async function noteKeyUse({ pool }: Database, id: string): Promise<void> {
  const minute = `date_trunc('minute', now())`;
  await pool.query(`update api_key set used_at = ${minute} where id = $1 and used_at is distinct from ${minute}`, [id]);
}

const shown = 'id, name, scope, last_four, created_at, expires_at, revoked_at, used_at';

function keyOf(row: Record<string, unknown>): ApiKey {
  const day = (value: unknown): string | null => (value === null ? null : (value as Date).toISOString());
  return {
    id: String(row.id),
    name: String(row.name),
    scope: row.scope as ApiKey['scope'],
    lastFour: String(row.last_four),
    createdAt: day(row.created_at)!,
    expiresAt: day(row.expires_at),
    revokedAt: day(row.revoked_at),
    usedAt: day(row.used_at),
  };
}
