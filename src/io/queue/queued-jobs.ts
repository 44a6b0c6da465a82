import { randomUUID } from 'node:crypto';

/** What the queue uses of the store. */
export interface QueueStore {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** A job that this process holds. */
export interface HeldQueuedJob {
  readonly jobId: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly holder: string;
}

export const maxTries = 3;
/** After this long without a heartbeat, the job of a killed process is taken by another one. */
const aliveSeconds = 10;
export const heartbeatMs = (aliveSeconds / 2) * 1_000;

/** The rows of the queue. The database keeps the time, so that the clocks of several machines do not matter. */
export class QueuedJobs {
  private readonly store: QueueStore;

  constructor(store: QueueStore) {
    this.store = store;
  }

  /** Adds a job; one that waits or runs already stays as it is, one whose worker died at the last try starts anew. */
  async add(operation: string, jobId: string): Promise<void> {
    await this.store.executeSql(
      `insert into queued_job (operation, job_id) values ($1, $2)
       on conflict (operation, job_id) do update set tries = 0, holder = '', alive_until = null, ready_at = now()
       where queued_job.tries >= $3 and queued_job.alive_until < now()`,
      [operation, jobId, maxTries],
    );
  }

  /** Adds a job as if it had never been tried, whoever holds it. */
  async addAgain(operation: string, jobId: string, afterSeconds: number): Promise<void> {
    await this.store.executeSql(
      `insert into queued_job (operation, job_id, ready_at) values ($1, $2, now() + $3 * interval '1 second')
       on conflict (operation, job_id) do update
       set tries = 0, holder = '', alive_until = null, ready_at = excluded.ready_at`,
      [operation, jobId, afterSeconds],
    );
  }

  async remove(operation: string, jobId: string): Promise<void> {
    await this.store.executeSql('delete from queued_job where operation = $1 and job_id = $2', [operation, jobId]);
  }

  /**
   * Takes a job of the workspace that has the fewest running, the one that has waited longest, or whose holder died; null
   * when there is none. Fifty jobs of one workspace thus delay the first of another by no more than those that run.
   */
  async take(operation: string): Promise<HeldQueuedJob | null> {
    const holder = randomUUID();
    const { rows } = await this.store.executeSql(
      `update queued_job set holder = $2, tries = tries + 1, alive_until = now() + $3 * interval '1 second'
       where operation = $1 and job_id = (
         select q.job_id from queued_job q left join job j on j.id = q.job_id
         where q.operation = $1 and q.tries < $4 and q.ready_at <= now()
           and (q.alive_until is null or q.alive_until < now())
         order by (
           select count(*) from queued_job held join job of on of.id = held.job_id
           where held.operation = $1 and held.alive_until >= now() and of.workspace_id = j.workspace_id
         ), q.ready_at, q.job_id limit 1 for update of q skip locked)
       returning job_id, tries`,
      [operation, holder, aliveSeconds, maxTries],
    );
    const row = rows[0] as { job_id: string; tries: number } | undefined;
    return row === undefined ? null : { jobId: row.job_id, tries: row.tries, holder };
  }

  async keepAlive({ holder }: HeldQueuedJob): Promise<void> {
    await this.store.executeSql(
      `update queued_job set alive_until = now() + $2 * interval '1 second' where holder = $1`,
      [holder, aliveSeconds],
    );
  }

  async end({ holder }: HeldQueuedJob): Promise<void> {
    await this.store.executeSql('delete from queued_job where holder = $1', [holder]);
  }

  /** Puts a job back, to be tried again after some seconds. */
  async release({ holder }: HeldQueuedJob, afterSeconds: number): Promise<void> {
    await this.store.executeSql(
      `update queued_job set holder = '', alive_until = null, ready_at = now() + $2 * interval '1 second'
       where holder = $1`,
      [holder, afterSeconds],
    );
  }
}
