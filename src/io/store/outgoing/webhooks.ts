import type { Locale } from '../../../core/values/locale.ts';
import type { Webhook, WebhookStore } from '../../services/stored/webhooks.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';
import { storedJson, storedText } from '../stored-json.ts';

const here = 'workspace_id = $1 and id = $2';
const columns = 'id, url, events, contact, lang, state, revision, last_four, old_until, trouble, created_at';

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
