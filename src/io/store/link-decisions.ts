import type { StoredDecision } from '../services/link-decisions.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { storedText } from './stored-json.ts';

/** Decisions of a site, by the id of the suggestion. */
export async function listDecisions({ pool, workspace }: WorkspaceDatabase, host: string): Promise<StoredDecision[]> {
  const { rows } = await pool.query(
    `select ${columns} from link_decision where workspace_id = $1 and host = $2 order by id`,
    [workspace, host],
  );
  return rows.map((row) => decisionOf(row));
}

/**
 * Stores a decision and its entry in the journal; `revision`: the one that the caller has seen, 0 for none. Null when
 * another caller changed it since.
 */
export async function saveDecision(
  { pool, workspace }: WorkspaceDatabase,
  host: string,
  decision: Omit<StoredDecision, 'decidedAt'>,
): Promise<StoredDecision | null> {
  const { id, from, to, anchor, sentence, state, reason, revision } = decision;
  const { rows } = await pool.query(
    `with saved as (
       insert into link_decision as old (workspace_id, host, id, from_url, to_url, anchor, sentence, state, reason, revision, decided_at)
       select $10, $1, $2, $3, $4, $5, $6, $7, $8, 1, now()
       where $9 = 0 or exists (select from link_decision where workspace_id = $10 and host = $1 and id = $2)
       on conflict (workspace_id, host, id) do update set sentence = excluded.sentence, state = excluded.state, reason = excluded.reason,
         revision = old.revision + 1, decided_at = excluded.decided_at
       where old.revision = $9
       returning *
     ), noted as (
       insert into link_decision_event (workspace_id, host, id, revision, state, reason, at)
       select workspace_id, host, id, revision, state, reason, decided_at from saved
     )
     select ${columns} from saved`,
    [
      host,
      id,
      ...[from, to, anchor, sentence, state].map(storedText),
      reason && storedText(reason),
      revision,
      workspace,
    ],
  );
  return rows[0] === undefined ? null : decisionOf(rows[0]);
}

const columns = 'id, from_url, to_url, anchor, sentence, state, reason, revision, decided_at';

function decisionOf(row: Record<string, unknown>): StoredDecision {
  const { from_url: from, to_url: to, decided_at: decidedAt, ...others } = row;
  return { ...others, from, to, decidedAt: (decidedAt as Date).toISOString() } as StoredDecision;
}
