import { Failure } from '../../core/values/failure.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { type CallKey, keyUsed } from './jobs.ts';
import { canonicalHash } from './stored-json.ts';

/** A claim that was not extended for this long belongs to a dead process: the next call with its key runs. */
const aliveFor = `interval '20 seconds'`;
/** How often a call that runs extends its claim. */
export const claimBeatMs = 5_000;

/**
 * Claims a call that is answered at once; returns the reply of an earlier one with the same key. Null: the caller runs it,
 * then keeps its reply or forgets the claim. Throws when the key was used for another body, or while the first call runs.
 */
export async function claimReply({ pool, workspace }: WorkspaceDatabase, call: CallKey): Promise<string | null> {
  const bodyHash = canonicalHash(call.body);
  const values = [workspace, call.operation, call.key, bodyHash];
  const { rowCount } = await pool.query(
    `insert into idempotency as old (workspace_id, operation, key, body_hash) values ($1, $2, $3, $4)
     on conflict (workspace_id, operation, key) do update set created_at = now(), body_hash = excluded.body_hash,
       reply = null
     where old.created_at < now() - interval '24 hours'
       or (old.reply is null and old.job_id is null and old.created_at < now() - ${aliveFor})`,
    values,
  );
  if (rowCount === 1) return null;
  const { rows } = await pool.query<{ body_hash: string; reply: string | null }>(
    'select body_hash, reply from idempotency where workspace_id = $1 and operation = $2 and key = $3',
    values.slice(0, 3),
  );
  if (rows[0]?.body_hash !== bodyHash) throw keyUsed();
  if (rows[0].reply === null) throw stillRuns;
  return rows[0].reply;
}

/** Extends the claim of a call that still runs. */
export async function extendClaim(
  { pool, workspace }: WorkspaceDatabase,
  { operation, key }: Pick<CallKey, 'operation' | 'key'>,
): Promise<void> {
  await pool.query(`update idempotency set created_at = now() where ${here} and reply is null`, [
    workspace,
    operation,
    key,
  ]);
}

/** Keeps the reply of a claimed call. Throws when the claim is another’s by now: this one took too long. */
export async function keepReply(
  { pool, workspace }: WorkspaceDatabase,
  { operation, key }: Pick<CallKey, 'operation' | 'key'>,
  reply: string,
): Promise<void> {
  const { rowCount } = await pool.query(`update idempotency set reply = $4 where ${here} and reply is null`, [
    workspace,
    operation,
    key,
    reply,
  ]);
  if (rowCount === 0) throw stillRuns;
}

export async function forgetClaim(
  { pool, workspace }: WorkspaceDatabase,
  { operation, key }: Pick<CallKey, 'operation' | 'key'>,
): Promise<void> {
  await pool.query(`delete from idempotency where ${here} and reply is null`, [workspace, operation, key]);
}

const here = 'workspace_id = $1 and operation = $2 and key = $3';

const stillRuns = new Failure('idempotency-in-progress', {
  fr: 'Le premier appel avec cette clé d’idempotence est encore en cours\u202f: recommencez dans une seconde.',
  en: 'The first call with this idempotency key is still running: try again in a second.',
});
