import type { Job } from '../../generated/prisma/client.ts';
import { Failure } from '../../core/values/failure.ts';
import type { JobRow } from '../services.ts';
import type { Database } from './database.ts';
import { canonicalHash, storedJson } from './stored-json.ts';

export async function saveJob(database: Database, job: JobRow): Promise<void> {
  const data = columnsOf(job);
  await database.prisma.job.upsert({ where: { id: job.id }, create: data, update: data });
}

export async function readJob(database: Database, id: string): Promise<JobRow | null> {
  const job = await database.prisma.job.findUnique({ where: { id } });
  return job && jobOf(job);
}

/** Newest first. */
export async function listJobs(database: Database): Promise<JobRow[]> {
  const jobs = await database.prisma.job.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
  return jobs.map(jobOf);
}

/** What makes two calls the same: the key of the caller, in a workspace and for one operation. */
export interface CallKey {
  readonly workspace: string;
  readonly operation: string;
  /** The caller’s Idempotency-Key. */
  readonly key: string;
  readonly body: unknown;
}

/** Keys are remembered this long. */
const rememberedFor = '24 hours';

/**
 * Saves the job of a call once, however often and at the same moment the call is repeated: key and job are one
 * transaction. Throws `Failure('conflict')` when the key was used for another body.
 */
export async function saveJobOnce(
  database: Database,
  call: CallKey,
  job: JobRow,
): Promise<{ job: JobRow; replayed: boolean }> {
  const bodyHash = canonicalHash(call.body);
  const names = [call.workspace, call.operation, call.key];
  return database.transaction(async (client) => {
    await client.query(`delete from idempotency where created_at < now() - interval '${rememberedFor}'`);
    const inserted = await client.query(
      `insert into idempotency (workspace, operation, key, body_hash, job_id) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [...names, bodyHash, job.id],
    );
    if (inserted.rowCount === 1) {
      const c = columnsOf(job);
      await client.query(
        `insert into job (id, operation, state, input, progress, result, problem, created_at, started_at, ended_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [c.id, c.operation, c.state, c.input, c.progress, c.result, c.problem, c.createdAt, c.startedAt, c.endedAt],
      );
      return { job, replayed: false };
    }
    const { rows } = await client.query(
      `select i.body_hash, j.* from idempotency i join job j on j.id = i.job_id
       where i.workspace = $1 and i.operation = $2 and i.key = $3`,
      names,
    );
    if (rows[0]?.body_hash !== bodyHash) throw keyUsed();
    return { job: jobOf(fromRow(rows[0])), replayed: true };
  });
}

function columnsOf(job: JobRow) {
  return {
    id: job.id,
    operation: job.operation,
    state: job.state,
    input: storedJson(job.input),
    progress: storedJson(job.progress),
    result: job.result && storedJson(job.result),
    problem: job.problem && storedJson(job.problem),
    createdAt: job.createdAt,
    startedAt: job.startedAt,
    endedAt: job.endedAt,
  };
}

function jobOf(job: Job): JobRow {
  return {
    id: job.id,
    operation: job.operation,
    state: job.state as JobRow['state'],
    input: JSON.parse(job.input),
    progress: JSON.parse(job.progress),
    result: job.result === null ? null : JSON.parse(job.result),
    problem: job.problem === null ? null : JSON.parse(job.problem),
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    endedAt: job.endedAt?.toISOString() ?? null,
  };
}

function fromRow(row: Record<string, unknown>): Job {
  const { created_at: createdAt, started_at: startedAt, ended_at: endedAt, ...others } = row;
  return { ...others, createdAt, startedAt, endedAt } as Job;
}

function keyUsed(): Failure {
  return new Failure('conflict', {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande : donnez une clé nouvelle.',
    en: 'This idempotency key was already used for another request: give a new key.',
  });
}
