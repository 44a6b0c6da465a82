import type { Connection, ConnectionState, ConnectionStore, ObservedDay } from '../services/stored/connections.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { bytesOfDocument, documentOfBytes } from './document-bytes.ts';
import { storedJson, storedText } from './stored-json.ts';

export function connectionStore(database: WorkspaceDatabase): ConnectionStore {
  const { pool, workspace } = database;
  return {
    async saveConnection({ id, source, property, address, account, since, createdAt, state }, sealed) {
      await pool.query(
        `insert into connection (workspace_id, id, source, property, address, account, since, credentials, state, created_at)
         values ($10, $1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (workspace_id, id) do update set address = excluded.address, account = excluded.account, since = excluded.since,
           credentials = excluded.credentials, state = excluded.state`,
        [
          id,
          source,
          storedText(property),
          address,
          storedText(account),
          since,
          sealed,
          storedJson(state),
          createdAt,
          workspace,
        ],
      );
    },
    async connections() {
      const { rows } = await pool.query(
        `select ${shown} from connection where workspace_id = $1 order by created_at, id`,
        [workspace],
      );
      return rows.map((row) => connectionOf(row));
    },
    async sealedCredentials(id) {
      const { rows } = await pool.query('select credentials from connection where workspace_id = $2 and id = $1', [
        storedText(id),
        workspace,
      ]);
      return rows[0] === undefined ? null : String(rows[0].credentials);
    },
    async removeConnection(id) {
      return database.transaction(async (client) => {
        await client.query('delete from observation where workspace_id = $2 and connection_id = $1', [
          storedText(id),
          workspace,
        ]);
        const { rowCount } = await client.query('delete from connection where workspace_id = $2 and id = $1', [
          storedText(id),
          workspace,
        ]);
        return rowCount === 1;
      });
    },
    saveObservedDays: (id, part) => saveDays(database, id, part),
    async saveConnectionState(id, state, syncedAt) {
      await pool.query(
        `update connection set state = $2, synced_at = coalesce($3::timestamptz, synced_at)
         where workspace_id = $4 and id = $1`,
        [id, storedJson(state), syncedAt, workspace],
      );
    },
    async observedDays(id, report, from, to) {
      const { rows } = await pool.query<{ day: string; body: Uint8Array }>(
        `select day, body from observation
         where workspace_id = $5 and connection_id = $1 and report = $2 and day between $3 and $4 order by day`,
        [id, report, from, to, workspace],
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

async function saveDays(
  { transaction, workspace }: WorkspaceDatabase,
  id: string,
  { report, from, to, days, state }: Parameters<ConnectionStore['saveObservedDays']>[1],
): Promise<void> {
  await transaction(async (client) => {
    await client.query(
      `delete from observation
       where workspace_id = $5 and connection_id = $1 and report = $2 and day between $3 and $4`,
      [id, report, from, to, workspace],
    );
    for (const { day, rows } of days) {
      await client.query(
        `insert into observation (workspace_id, connection_id, report, day, row_count, body)
         values ($6, $1, $2, $3, $4, $5)`,
        [id, report, day, rows.length, bytesOfDocument(rows), workspace],
      );
    }
    await client.query('update connection set state = $2 where workspace_id = $3 and id = $1', [
      id,
      storedJson(state),
      workspace,
    ]);
  });
}
