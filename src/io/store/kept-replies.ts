import { Failure } from '../../core/values/failure.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { type CallKey, keyUsed } from './jobs.ts';
import { canonicalHash, storedJson } from './stored-json.ts';

/** A call that runs longer has lost its process: the next one with its key runs again. */
const runsAtMost = `interval '5 minutes'`;

/**
 * Claims a call that is answered at once; returns the reply of an earlier one with the same key. Null: the caller runs it,
 * then keeps its reply or forgets the claim. Throws when the key was used for another body, or while the first call runs.
 */
export async function claimReply<Reply>({ pool, workspace }: WorkspaceDatabase, call: CallKey): Promise<Reply | null> {
  const bodyHash = canonicalHash(call.body);
  const values = [workspace, call.operation, call.key, bodyHash];
  const { rowCount } = await pool.query(
    `insert into idempotency as old (workspace_id, operation, key, body_hash) values ($1, $2, $3, $4)
     on conflict (workspace_id, operation, key) do update set created_at = now(), body_hash = excluded.body_hash,
       reply = null
     where old.created_at < now() - interval '24 hours'
       or (old.reply is null and old.job_id is null and old.created_at < now() - ${runsAtMost})`,
    values,
  );
  if (rowCount === 1) return null;
  const { rows } = await pool.query<{ body_hash: string; reply: string | null }>(
    'select body_hash, reply from idempotency where workspace_id = $1 and operation = $2 and key = $3',
    values.slice(0, 3),
  );
  if (rows[0]?.body_hash !== bodyHash) throw keyUsed();
  if (rows[0].reply === null) throw stillRuns;
  return JSON.parse(rows[0].reply) as Reply;
}

/** Keeps the reply of a claimed call; null forgets the claim, so that the call may be repeated. */
export async function keepReply(
  { pool, workspace }: WorkspaceDatabase,
  { operation, key }: Pick<CallKey, 'operation' | 'key'>,
  reply: unknown,
): Promise<void> {
  const here = 'workspace_id = $1 and operation = $2 and key = $3';
  const values = [workspace, operation, key];
  if (reply === null) await pool.query(`delete from idempotency where ${here} and reply is null`, values);
  else await pool.query(`update idempotency set reply = $4 where ${here}`, [...values, storedJson(reply)]);
}

const stillRuns = new Failure('idempotency-in-progress', {
  fr: 'Le premier appel avec cette clé d’idempotence est encore en cours\u202f: recommencez dans une seconde.',
  en: 'The first call with this idempotency key is still running: try again in a second.',
});
