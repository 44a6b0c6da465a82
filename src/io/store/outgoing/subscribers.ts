import type { Locale } from '../../../core/values/locale.ts';
import type { Subscriber, SubscriberStore } from '../../services/stored/subscribers.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';
import { storedText } from '../stored-json.ts';

const columns = 'id, project_id, email, lang, wants, state, created_at';

export function subscriberStore({ pool, workspace }: WorkspaceDatabase): SubscriberStore {
  return {
    async addSubscriber({ id, projectId, email, lang, wants, state, createdAt }) {
      const { rows } = await pool.query(
        `insert into subscriber (workspace_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (workspace_id, project_id, email) do update
           set lang = excluded.lang, wants = excluded.wants, state = excluded.state
         returning ${columns}`,
        [workspace, id, projectId, email, lang, wants, state, createdAt],
      );
      return subscriberOf(rows[0]!);
    },
    async subscribers(projectId) {
      const { rows } = await pool.query(
        `select ${columns} from subscriber where workspace_id = $1 and project_id = $2 order by created_at, id`,
        [workspace, storedText(projectId)],
      );
      return rows.map(subscriberOf);
    },
    async setSubscriberState(id, state) {
      const text = 'update subscriber set state = $3 where workspace_id = $1 and id = $2';
      return (await pool.query(text, [workspace, storedText(id), state])).rowCount === 1;
    },
    async removeSubscriber(id) {
      const text = 'delete from subscriber where workspace_id = $1 and id = $2';
      return (await pool.query(text, [workspace, storedText(id)])).rowCount === 1;
    },
  };
}

function subscriberOf(row: Record<string, unknown>): Subscriber {
  return {
    id: String(row.id),
    projectId: String(row.project_id),
    email: String(row.email),
    lang: row.lang as Locale,
    wants: row.wants as Subscriber['wants'],
    state: row.state as Subscriber['state'],
    createdAt: (row.created_at as Date).toISOString(),
  };
}
