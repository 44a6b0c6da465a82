import type { ApiKey, KeyStore, StoredKey } from '../services/api-keys.ts';
import type { Database } from './database/database.ts';
import { storedText } from './stored-json.ts';

export function keyStore({ pool }: Database): KeyStore {
  return {
    async saveKey({ id, name, scope, digest, lastFour, createdAt, expiresAt }) {
      const { rows } = await pool.query(
        `insert into api_key (id, name, scope, digest, last_four, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning ${shown}`,
        [id, storedText(name), scope, digest, lastFour, createdAt, expiresAt],
      );
      return keyOf(rows[0]!);
    },
    async keys() {
      const { rows } = await pool.query(`select ${shown} from api_key order by created_at desc, id`);
      return rows.map((row) => keyOf(row));
    },
    async key(id) {
      const { rows } = await pool.query(`select ${shown}, digest from api_key where id = $1`, [storedText(id)]);
      return rows[0] === undefined ? null : ({ ...keyOf(rows[0]), digest: String(rows[0].digest) } satisfies StoredKey);
    },
    async revokeKey(id, at) {
      const { rowCount } = await pool.query(
        'update api_key set revoked_at = $2 where id = $1 and (revoked_at is null or revoked_at > $2)',
        [storedText(id), at],
      );
      return rowCount === 1;
    },
    async keyUsed(id) {
      await pool.query(`update api_key set used_at = date_trunc('minute', now()) where id = $1`, [id]);
    },
  };
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
