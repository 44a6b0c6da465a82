import type { Locale } from '../../core/values/locale.ts';
import type { Delivery, EmittedEvent, Webhook, WebhookStore } from '../services/stored/webhooks.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedJson, storedText } from './stored-json.ts';

const here = 'workspace_id = $1 and id = $2';
const columns = 'id, url, events, contact, lang, state, revision, last_four, old_until, trouble, created_at';
export const deliveryColumns = 'id, kind, target, event, body, state, attempts, due_at, created_at';

/**
 * Writes a message for each webhook of a workspace that listens to an event; `of`: the workspace, as SQL. Values from `$n`
 * on: key, event, body, time.
 */
export function emission(of: string, n: number): string {
  return `insert into delivery (workspace_id, id, kind, target, event, body, state, attempts, due_at, created_at)
    select w.workspace_id, 'msg_' || md5($${n}::text || w.id), 'webhook', w.id, $${n + 1}, $${n + 2}, 'waiting', '[]',
      $${n + 3}::timestamptz, $${n + 3}::timestamptz
    from webhook w where w.workspace_id = ${of} and w.state = 'on' and w.events::jsonb ? $${n + 1}
    on conflict do nothing`;
}

/** In the order of `emission`. */
export function emittedValues({ event, key, data, at }: EmittedEvent): unknown[] {
  return [key, event, storedJson({ type: event, timestamp: at, data }), at];
}

export function webhookStore({ pool, workspace, transaction }: WorkspaceDatabase): WebhookStore {
  const read = async (id: string): Promise<Webhook | null> => {
    const { rows } = await pool.query(`select ${columns} from webhook where ${here}`, [workspace, storedText(id)]);
    return rows[0] === undefined ? null : webhookOf(rows[0]);
  };
  return {
    async addWebhook({ id, url, events, contact, lang, state, revision, lastFour, createdAt }, sealed) {
      await pool.query(
        `insert into webhook (workspace_id, id, url, events, contact, lang, state, revision, secret, last_four, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [workspace, id, url, storedJson(events), contact, lang, state, revision, sealed, lastFour, createdAt],
      );
    },
    async webhooks() {
      const text = `select ${columns} from webhook where workspace_id = $1 order by created_at, id`;
      return (await pool.query(text, [workspace])).rows.map(webhookOf);
    },
    webhook: read,
    async changeWebhook(id, { url, events, contact, lang, state, trouble }, seen) {
      const { rows } = await pool.query(
        `update webhook set url = $3, events = $4, contact = $5, lang = $6, state = $7, trouble = $8,
           revision = revision + 1
         where ${here} and ($9::int is null or revision = $9) returning ${columns}`,
        [
          workspace,
          storedText(id),
          url,
          storedJson(events),
          contact,
          lang,
          state,
          trouble && storedJson(trouble),
          seen ?? null,
        ],
      );
      return rows[0] === undefined ? null : webhookOf(rows[0]);
    },
    removeWebhook: (id) =>
      transaction(async (client) => {
        await client.query('delete from delivery where workspace_id = $1 and target = $2', [workspace, storedText(id)]);
        const { rowCount } = await client.query(`delete from webhook where ${here}`, [workspace, storedText(id)]);
        return rowCount === 1;
      }),
    async rotateSecret(id, { sealed, lastFour, oldUntil }) {
      const { rows } = await pool.query(
        `update webhook set old_secret = secret, old_until = $5, secret = $3, last_four = $4, revision = revision + 1
         where ${here} returning ${columns}`,
        [workspace, storedText(id), sealed, lastFour, oldUntil],
      );
      return rows[0] === undefined ? null : webhookOf(rows[0]);
    },
    async sealedSecrets(id, now) {
      const { rows } = await pool.query(
        `select secret, case when old_until > $3 then old_secret end as old from webhook where ${here}`,
        [workspace, storedText(id), now],
      );
      return rows.flatMap(({ secret, old }) => (old === null ? [secret] : [secret, old])) as string[];
    },
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
    async deliveries(target, most) {
      const { rows } = await pool.query(
        `select ${deliveryColumns} from delivery where workspace_id = $1 and target = $2
         order by created_at desc, id limit $3`,
        [workspace, storedText(target), most],
      );
      return rows.map(deliveryOf);
    },
    async delivery(id) {
      const text = `select ${deliveryColumns} from delivery where ${here}`;
      const { rows } = await pool.query(text, [workspace, storedText(id)]);
      return rows[0] === undefined ? null : deliveryOf(rows[0]);
    },
  };
}

function webhookOf(row: Record<string, unknown>): Webhook {
  return {
    id: String(row.id),
    url: String(row.url),
    events: JSON.parse(String(row.events)),
    contact: row.contact as string | null,
    lang: row.lang as Locale,
    state: row.state as Webhook['state'],
    revision: Number(row.revision),
    lastFour: String(row.last_four),
    oldUntil: (row.old_until as Date | null)?.toISOString() ?? null,
    trouble: row.trouble === null ? null : JSON.parse(String(row.trouble)),
    createdAt: (row.created_at as Date).toISOString(),
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
