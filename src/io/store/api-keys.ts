import type { ApiKey, KeyStore, StoredKey } from '../services/api-keys.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedText } from './stored-json.ts';

/** The keys of one workspace. */
export function keyStore({ pool, workspace }: WorkspaceDatabase): KeyStore {
  return {
    async saveKey({ id, name, scope, digest, lastFour, days, projectId, addresses }) {
      const { rows } = await pool.query(
        `insert into api_key (workspace_id, id, name, scope, digest, last_four, created_at, expires_at, project_id, addresses)
         values ($1, $2, $3, $4, $5, $6, now(), now() + $7 * interval '1 day', $8, $9) returning ${shown}`,
        [workspace, id, storedText(name), scope, digest, lastFour, days, projectId, JSON.stringify(addresses)],
      );
      return keyOf(rows[0]!);
    },
    async keys() {
      const text = `select ${shown} from api_key where workspace_id = $1 order by created_at desc, id`;
      const { rows } = await pool.query(text, [workspace]);
      return rows.map((row) => keyOf(row));
    },
    async revokeKey(id, hours) {
      const at = `now() + $3 * interval '1 hour'`;
      const { rows } = await pool.query(
        `update api_key set revoked_at = ${at}
         where workspace_id = $1 and id = $2 and (revoked_at is null or revoked_at > ${at}) returning ${shown}`,
        [workspace, storedText(id), hours],
      );
      return rows[0] === undefined ? null : keyOf(rows[0]);
    },
  };
}

/** The key of an id, whatever its workspace: a caller is recognised by it. */
export async function keyById({ pool }: Database, id: string): Promise<StoredKey | null> {
  const isValid = '(expires_at is null or now() < expires_at) and (revoked_at is null or now() < revoked_at)';
  const text = `select ${shown}, workspace_id, digest, ${isValid} as valid from api_key where id = $1`;
  const [row] = (await pool.query(text, [storedText(id)])).rows;
  if (row === undefined) return null;
  return {
    ...keyOf(row),
    workspace: String(row.workspace_id),
    digest: String(row.digest),
    isValid: row.valid === true,
  };
}

export async function noteKeyUse({ pool }: Database, id: string): Promise<void> {
  const minute = `date_trunc('minute', now())`;
  await pool.query(`update api_key set used_at = ${minute} where id = $1 and used_at is distinct from ${minute}`, [id]);
}

const shown = 'id, name, scope, last_four, created_at, expires_at, revoked_at, used_at, project_id, addresses';

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
    projectId: row.project_id === null ? null : String(row.project_id),
    addresses: JSON.parse(String(row.addresses)) as string[],
  };
}
