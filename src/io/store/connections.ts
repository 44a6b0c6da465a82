import type { Connection, ConnectionState, ConnectionStore, ObservedDay } from '../services/connections.ts';
import type { Database } from './database/database.ts';
import { bytesOfDocument, documentOfBytes } from './document-bytes.ts';
import { storedJson, storedText } from './stored-json.ts';

export function connectionStore(database: Database): ConnectionStore {
  const { pool } = database;
  return {
    async saveConnection({ id, source, property, address, account, since, createdAt, state }, sealed) {
      await pool.query(
        `insert into connection (id, source, property, address, account, since, credentials, state, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set address = excluded.address, account = excluded.account, since = excluded.since,
           credentials = excluded.credentials, state = excluded.state`,
        [id, source, storedText(property), address, storedText(account), since, sealed, storedJson(state), createdAt],
      );
    },
    async connections() {
      const { rows } = await pool.query(`select ${shown} from connection order by created_at, id`);
      return rows.map((row) => connectionOf(row));
    },
    async sealedCredentials(id) {
      const { rows } = await pool.query('select credentials from connection where id = $1', [storedText(id)]);
      return rows[0] === undefined ? null : String(rows[0].credentials);
    },
    async removeConnection(id) {
      return database.transaction(async (client) => {
        await client.query('delete from observation where connection_id = $1', [storedText(id)]);
        const { rowCount } = await client.query('delete from connection where id = $1', [storedText(id)]);
        return rowCount === 1;
      });
    },
    async saveObservedDays(id, { report, from, to, days, state }) {
      await database.transaction(async (client) => {
        await client.query(
          'delete from observation where connection_id = $1 and report = $2 and day between $3 and $4',
          [id, report, from, to],
        );
        for (const { day, rows } of days) {
          await client.query(
            'insert into observation (connection_id, report, day, row_count, body) values ($1, $2, $3, $4, $5)',
            [id, report, day, rows.length, bytesOfDocument(rows)],
          );
        }
        await client.query('update connection set state = $2 where id = $1', [id, storedJson(state)]);
      });
    },
    async saveConnectionState(id, state, syncedAt) {
      await pool.query(
        'update connection set state = $2, synced_at = coalesce($3::timestamptz, synced_at) where id = $1',
        [id, storedJson(state), syncedAt],
      );
    },
    async observedDays(id, report, from, to) {
      const { rows } = await pool.query<{ day: string; body: Uint8Array }>(
        `select day, body from observation where connection_id = $1 and report = $2 and day between $3 and $4
         order by day`,
        [id, report, from, to],
      );
      return rows.map(({ day, body }) => ({ day, rows: documentOfBytes<ObservedDay['rows']>(body) }));
    },
  };
}

const shown = 'id, source, property, address, account, since, state, created_at, synced_at';

function connectionOf(row: Record<string, unknown>): Connection {
  return {
    id: String(row.id),
    source: String(row.source),
    property: String(row.property),
    address: String(row.address),
    account: String(row.account),
    since: String(row.since),
    createdAt: (row.created_at as Date).toISOString(),
    syncedAt: row.synced_at === null ? null : (row.synced_at as Date).toISOString(),
    state: JSON.parse(String(row.state)) as ConnectionState,
  };
}
