import type { Delivery, DeliveryStore, EmittedEvent } from '../../services/stored/webhooks.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';
import { storedJson, storedText } from '../stored-json.ts';

export const deliveryColumns = 'id, kind, target, event, body, state, attempts, due_at, created_at';

/**
 * Writes a message for each webhook of a workspace that listens to an event; `of`: the workspace, as SQL. Values from `$n`
 * on: key, event, body, time.
 */
export function emission(of: string, n: number): string {
  return `insert into delivery (workspace_id, id, kind, target, event, body, state, attempts, due_at, created_at)
    select w.workspace_id, 'msg_' || md5($${n}::text || w.id), 'webhook', w.id, $${n + 1}, $${n + 2}, 'waiting', '[]',
      $${n + 3}::timestamptz, $${n + 3}::timestamptz
    from webhook w where w.workspace_id = ${of} and w.state = 'on' and jsonb_exists(w.events::jsonb, $${n + 1})
    on conflict do nothing`;
}

/** In the order of `emission`. */
export function emittedValues({ event, key, data, at }: EmittedEvent): unknown[] {
  return [key, event, storedJson({ type: event, timestamp: at, data }), at];
}

export function deliveryStore({ pool, workspace }: WorkspaceDatabase): DeliveryStore {
  return {
    async emit(event) {
      await pool.query(emission('$1', 2), [workspace, ...emittedValues(event)]);
    },
    async addDeliveries(deliveries) {
      for (const { id, kind, target, event, body, createdAt } of deliveries)
        await pool.query(
          `insert into delivery (workspace_id, id, kind, target, event, body, state, attempts, due_at, created_at)
           values ($1, $2, $3, $4, $5, $6, 'waiting', '[]', $7, $7) on conflict do nothing`,
          [workspace, id, kind, target, event, storedJson(body), createdAt],
        );
    },
    async deliveries(target, { most, after }) {
      const { rows } = await pool.query(
        `select ${deliveryColumns} from delivery where workspace_id = $1 and target = $2
           and ($4::timestamptz is null or (created_at, id) < ($4, $5::text))
         order by created_at desc, id desc limit $3`,
        [workspace, storedText(target), most, after?.at ?? null, after === undefined ? null : storedText(after.id)],
      );
      return rows.map(deliveryOf);
    },
    async delivery(id) {
      const text = `select ${deliveryColumns} from delivery where workspace_id = $1 and id = $2`;
      const { rows } = await pool.query(text, [workspace, storedText(id)]);
      return rows[0] === undefined ? null : deliveryOf(rows[0]);
    },
  };
}

export function deliveryOf(row: Record<string, unknown>): Delivery {
  return {
    id: String(row.id),
    kind: row.kind as Delivery['kind'],
    target: String(row.target),
    event: String(row.event),
    body: JSON.parse(String(row.body)),
    state: row.state as Delivery['state'],
    attempts: JSON.parse(String(row.attempts)),
    dueAt: (row.due_at as Date).toISOString(),
    createdAt: (row.created_at as Date).toISOString(),
  };
}
