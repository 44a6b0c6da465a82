import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Job } from '../../generated/prisma/client.ts';
import { Failure } from '../../core/values/failure.ts';
import type { JobRow, ListedJob } from '../services/job-row.ts';
import type { ListPart } from '../services/stored/list-part.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { readOnlyFailure, retryWhileAway } from './database/database-failure.ts';
import type { EmittedEvent } from '../services/stored/webhooks.ts';
import { emission, emittedValues } from './outgoing/deliveries.ts';
import { canonicalHash, storedJson, storedText } from './stored-json.ts';

const columns =
  'workspace_id, id, operation, state, input, progress, result, problem, created_at, started_at, ended_at';

/** Its values: the workspace, then `jobValues`. */
export const insertJob = `insert into job (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const replaceJob = `on conflict (id) do update set state = excluded.state, input = excluded.input,
  progress = excluded.progress, result = excluded.result, problem = excluded.problem, started_at = excluded.started_at,
  ended_at = excluded.ended_at where job.workspace_id = excluded.workspace_id`;

/** Claimed by a worker that no longer extends its claim; by the clock of the database, which all processes share. */
const isAbandoned = `(alive_until < now()) as is_abandoned, current_setting('transaction_read_only') = 'on' as is_read_only`;

interface ListedRow extends Omit<Job, 'workspaceId' | 'input' | 'holder' | 'aliveUntil'> {
  readonly isAbandoned: boolean;
  /** The database takes no change. */
  readonly isReadOnly: boolean;
}

interface StoredRow extends ListedRow {
  readonly input: string;
}

/** A job of the same id is replaced. */
export async function saveJob({ pool, workspace }: WorkspaceDatabase, job: JobRow): Promise<void> {
  await pool.query(`${insertJob} ${replaceJob}`, [workspace, ...jobValues(job)]);
}

export async function readJob({ pool, workspace }: WorkspaceDatabase, id: string): Promise<JobRow | null> {
  const { rows } = await pool.query(`select *, ${isAbandoned} from job where workspace_id = $1 and id = $2`, [
    workspace,
    storedText(id),
  ]);
  return rows[0] === undefined ? null : jobOf(fromRow(rows[0]));
}

const listedColumns = `id, operation, state, progress, result, problem, created_at, started_at, ended_at, ${isAbandoned}`;

export async function listJobs(
  { pool, workspace }: WorkspaceDatabase,
  { most, after }: ListPart,
): Promise<ListedJob[]> {
  const { rows } = await pool.query(
    `select ${listedColumns} from job where workspace_id = $4 and ($2::timestamptz is null or (created_at, id) < ($2, $3))
     order by created_at desc, id desc limit $1`,
    [most, after?.at ?? null, storedText(after?.id ?? ''), workspace],
  );
  return rows.map((row) => listedJob(fromRow(row)));
}

export async function listJobsById({ pool }: Database, ids: readonly string[]): Promise<ListedJob[]> {
  const { rows } = await pool.query(`select ${listedColumns} from job where id = any($1::text[])`, [ids]);
  return rows.map((row) => listedJob(fromRow(row)));
}

/** Jobs that wait, run or are paused, and those that ended in the last minute, oldest first. */
export async function recentJobs({ pool, workspace }: WorkspaceDatabase): Promise<JobRow[]> {
  const { rows } = await pool.query(
    `select *, ${isAbandoned} from job where workspace_id = $1 and (ended_at is null or ended_at > now() - interval '1 minute')
     order by created_at, id`,
    [workspace],
  );
  return rows.map((row) => jobOf(fromRow(row)));
}

/** An event of the workspace of a job. */
export type JobEvent = Omit<EmittedEvent, 'at' | 'key'>;

/** A job claimed by one worker. Every write succeeds only while the claim is still this worker's: false when it is not. */
export interface HeldJob {
  readonly workspace: string;
  readonly job: JobRow;
  /** Extends the claim and stores how far the work is; `stopping`: a person asks to end with what there is. */
  progress(progress: JobRow['progress']): Promise<'held' | 'stopping' | 'lost'>;
  /** Returns the job to be claimed again, with the reason when there is one. */
  putBack(problem: JobRow['problem']): Promise<boolean>;
  /** With the event that the end of the job is, if any: both or none. */
  end(end: Pick<JobRow, 'state' | 'result' | 'problem' | 'progress'>, event: JobEvent | null): Promise<boolean>;
}

/** An ended job no longer needs its secrets. */
const withoutSealed = `input = case when input like '%"sealed":%' then (input::jsonb - 'sealed')::text else input end`;

/** A claim that was not extended for this long belongs to a dead worker. */
const aliveFor = `interval '6 s'`;

/** A job under way; `stopping`: a person has asked to end it with what there is. */
const isRunning = `state in ('running', 'stopping')`;
const isWaiting = `state in ('queued', 'paused')`;
/** `held`: paused by a person, until one resumes it. No worker and no start of a process takes it. */
const hasNotEnded = `state in ('queued', 'running', 'stopping', 'paused', 'held')`;

/** Claims a job that waits or whose worker died; null when it has ended, was cancelled or another worker runs it. */
export async function claimJob(database: Database, id: string): Promise<HeldJob | null> {
  const holder = randomUUID();
  const { rows } = await database.pool.query(
    `update job set state = case when state = 'stopping' then state else 'running' end, holder = $2,
       alive_until = now() + ${aliveFor}, started_at = coalesce(started_at, now()), problem = null
     where id = $1 and (${isWaiting} or (${isRunning} and alive_until < now())) returning *`,
    [id, holder],
  );
  if (rows[0] === undefined) return null;
  const write = async (assignments: string, values: unknown[]): Promise<string | null> => {
    const text = `update job set ${assignments} where id = $1 and holder = $2 and ${isRunning} returning state`;
    const written = await retryWhileAway(() => database.pool.query<{ state: string }>(text, [id, holder, ...values]));
    return written.rows[0]?.state ?? null;
  };
  const workspace = String(rows[0].workspace_id);
  const valuesOf = (event: JobEvent): unknown[] =>
    emittedValues({ ...event, key: `${id} ${event.event}`, at: new Date().toISOString() });
  return {
    workspace,
    job: jobOf(fromRow(rows[0])),
    async progress(progress) {
      const state = await write(`alive_until = now() + ${aliveFor}, progress = $3`, [storedJson(progress)]);
      return state === null ? 'lost' : state === 'stopping' ? state : 'held';
    },
    putBack: async (problem) =>
      (await write(`state = 'paused', problem = $3`, [problem && storedJson(problem)])) !== null,
    end: ({ state, result, problem, progress }, event) =>
      retryWhileAway(() =>
        database.transaction(async (client) => {
          const { rowCount } = await client.query(
            `update job set state = $3, result = $4, problem = $5, progress = $6, ended_at = now(), ${withoutSealed}
             where id = $1 and holder = $2 and ${isRunning}`,
            [id, holder, state, result && storedJson(result), problem && storedJson(problem), storedJson(progress)],
          );
          if (rowCount === 1 && event !== null) await client.query(emission('$1', 2), [workspace, ...valuesOf(event)]);
          return rowCount === 1;
        }),
      ),
  };
}

/** False when the job has ended already. Its worker notices at its next write. */
export async function cancelJob({ pool, workspace }: WorkspaceDatabase, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update job set state = 'cancelled', problem = null, ended_at = now(), ${withoutSealed}
     where workspace_id = $2 and id = $1 and ${hasNotEnded}`,
    [storedText(id), workspace],
  );
  return rowCount === 1;
}

/** What a person asks of a job that has not ended: the state that it takes, and those in which it may be asked. */
const steps = {
  pause: ['held', `state in ('queued', 'running', 'paused')`],
  resume: ['queued', `state = 'held'`],
  stop: ['stopping', isRunning],
} as const;
export type JobStep = keyof typeof steps;

/** Takes the step; false when the job is in no state for it. Its worker notices at its next write. */
export async function stepJob(
  { pool, workspace }: WorkspaceDatabase,
  id: string,
  step: JobStep,
  problem: JobRow['problem'],
): Promise<boolean> {
  const [state, from] = steps[step];
  const { rowCount } = await pool.query(
    `update job set state = $3, problem = $4 where workspace_id = $2 and id = $1 and ${from}`,
    [storedText(id), workspace, state, problem && storedJson(problem)],
  );
  return rowCount === 1;
}

/**
 * Jobs to put in the queue again, oldest first: those that wait and those whose worker died. `alone`: no other process
 * works on this database, so every running job has lost its worker.
 */
export async function unfinishedJobs(database: Database, alone: boolean): Promise<JobRow[]> {
  const { rows } = await database.pool.query(
    `update job set alive_until = case when $1 then now() - interval '1 s' else alive_until end
     where ${isWaiting} or (${isRunning} and ($1 or alive_until < now())) returning *`,
    [alone],
  );
  return rows.map((row) => jobOf(fromRow(row))).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Identifies a call: two calls of a workspace with the same key for one operation are one. */
export interface CallKey {
  readonly operation: string;
  /** The caller’s Idempotency-Key. */
  readonly key: string;
  readonly body: unknown;
}

/** Keys are kept this long. */
const keptFor = '24 hours';

/**
 * Saves the job of a call once, even when the call is repeated at the same moment: key and job are one transaction. Throws
 * `Failure('idempotency-key-reused')` when the key was used for another body.
 */
export async function saveJobOnce(
  database: WorkspaceDatabase,
  call: CallKey,
  job: JobRow,
): Promise<{ job: JobRow; replayed: boolean }> {
  const bodyHash = canonicalHash(call.body);
  const names = [database.workspace, call.operation, call.key];
  return database.transaction(async (client) => {
    await client.query(
      `delete from idempotency where workspace_id = $1 and created_at < now() - interval '${keptFor}'`,
      [database.workspace],
    );
    const inserted = await client.query(
      `insert into idempotency (workspace_id, operation, key, body_hash, job_id) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [...names, bodyHash, job.id],
    );
    if (inserted.rowCount === 1) {
      await client.query(insertJob, [database.workspace, ...jobValues(job)]);
      return { job, replayed: false };
    }
    return { job: (await jobOfKey(client, names, bodyHash))!, replayed: true };
  });
}

/** The job of an earlier call with the same key; null when there is none. Throws as `saveJobOnce`. */
export function jobOfCall({ pool, workspace }: WorkspaceDatabase, call: CallKey): Promise<JobRow | null> {
  return jobOfKey(pool, [workspace, call.operation, call.key], canonicalHash(call.body));
}

async function jobOfKey(
  client: Pick<pg.Pool, 'query'>,
  names: readonly string[],
  bodyHash: string,
): Promise<JobRow | null> {
  const { rows } = await client.query(
    `select i.body_hash, j.*, ${isAbandoned} from idempotency i join job j on j.id = i.job_id
     where i.workspace_id = $1 and i.operation = $2 and i.key = $3`,
    [...names],
  );
  if (rows[0] === undefined) return null;
  if (rows[0].body_hash !== bodyHash) throw keyUsed();
  return jobOf(fromRow(rows[0]));
}

/** In the order of `columns`, without the workspace. */
export function jobValues(job: JobRow): unknown[] {
  const { id, operation, state, createdAt, startedAt, endedAt } = job;
  const [input, progress] = [storedJson(job.input), storedJson(job.progress)];
  const [result, problem] = [job.result && storedJson(job.result), job.problem && storedJson(job.problem)];
  return [id, operation, state, input, progress, result, problem, createdAt, startedAt, endedAt];
}

function jobOf(job: StoredRow): JobRow {
  return { ...listedJob(job), input: JSON.parse(job.input) };
}

const shownStates: Readonly<Record<string, JobRow['state']>> = { stopping: 'running', held: 'paused' };

const readOnlyProblem: JobRow['problem'] = { code: readOnlyFailure.code, detail: readOnlyFailure.detail };

function listedJob(job: ListedRow): ListedJob {
  const state = shownStates[job.state] ?? (job.state as JobRow['state']);
  const isLeft = state === 'running' && job.isAbandoned;
  return {
    id: job.id,
    operation: job.operation,
    // A job whose worker died is shown as paused: it would else be “running” forever.
    state: isLeft ? 'paused' : state,
    progress: JSON.parse(job.progress),
    result: job.result === null ? null : JSON.parse(job.result),
    // A database that takes no change cannot store why its work waits.
    problem: isLeft && job.isReadOnly ? readOnlyProblem : job.problem === null ? null : JSON.parse(job.problem),
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    endedAt: job.endedAt?.toISOString() ?? null,
  };
}

function fromRow(row: Record<string, unknown>): StoredRow {
  const { created_at: createdAt, started_at: startedAt, ended_at: endedAt, ...others } = row;
  const seen = { isAbandoned: row.is_abandoned === true, isReadOnly: row.is_read_only === true };
  return { ...others, createdAt, startedAt, endedAt, ...seen } as unknown as StoredRow;
}

export function keyUsed(): Failure {
  return new Failure('idempotency-key-reused', {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande : donnez une clé nouvelle.',
    en: 'This idempotency key was already used for another request: send a new key.',
  });
}
