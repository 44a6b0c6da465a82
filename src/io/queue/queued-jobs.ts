import { randomUUID } from 'node:crypto';

/** What the queue uses of the store. */
export interface QueueStore {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** What a job has done by its progress, such as pages read; 0 without one. */
const doneOf = (job: string): string => `coalesce((${job}.progress::jsonb ->> 'done')::int, 0)`;

/** A job that this process holds. */
export interface HeldQueuedJob {
  readonly jobId: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly holder: string;
}

export const maxTries = 3;
/** A place is asked for when the first job of a workspace has waited so long: a free one takes it before. */
const askedAfterSeconds = 2;
/** Turn of the only running job of a workspace while others have none (working assumption). */
const turnSeconds = 60;
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
   * when there is none. A try that went further than the one before does not count, so that a long job outlives any number of
   * workers and one that ends them at the same place is given up. Fifty jobs of one workspace thus delay the first of another by no more than those that run.
   */
  async take(operation: string): Promise<HeldQueuedJob | null> {
    const holder = randomUUID();
    const { rows } = await this.store.executeSql(
      `update queued_job set holder = $2, taken_at = now(), alive_until = now() + $3 * interval '1 second',
         tries = case when chosen.done > done_before then 1 else tries + 1 end, done_before = chosen.done
       from (
         select q.job_id as id, ${doneOf('j')} as done from queued_job q left join job j on j.id = q.job_id
         where q.operation = $1 and (q.tries < $4 or ${doneOf('j')} > q.done_before) and q.ready_at <= now()
           and (q.alive_until is null or q.alive_until < now())
         order by (
           select count(*) from queued_job held join job of on of.id = held.job_id
           where held.operation = $1 and held.alive_until >= now() and of.workspace_id = j.workspace_id
         ), q.ready_at, q.job_id limit 1 for update of q skip locked) chosen
       where operation = $1 and job_id = chosen.id
       returning job_id, tries`,
      [operation, holder, aliveSeconds, maxTries],
    );
    const row = rows[0] as { job_id: string; tries: number } | undefined;
    return row === undefined ? null : { jobId: row.job_id, tries: row.tries, holder };
  }

  /**
   * Holder of the job that gives its place to the first one of a workspace that has none running; null when nobody waits so.
   * It is one of the workspace that has the most running, the one held longest; the only one of its workspace has its turn
   * first. `phase`: what its progress has to be in, so that what it did is kept.
   */
  async inTheWay(operation: string, phase: string): Promise<string | null> {
    const { rows } = await this.store.executeSql(
      `with live as (
         select held.holder, held.taken_at, of.workspace_id, of.progress::jsonb ->> 'phase' as phase,
           count(*) over (partition by of.workspace_id) as running
         from queued_job held join job of on of.id = held.job_id
         where held.operation = $1 and held.alive_until >= now()
       )
       select holder from live
       where phase = $2 and (running > 1 or taken_at <= now() - $3 * interval '1 second')
         and exists (
           select 1 from queued_job q join job j on j.id = q.job_id
           where q.operation = $1 and (q.tries < $4 or ${doneOf('j')} > q.done_before) and q.ready_at <= now() - $5 * interval '1 second'
             and (q.alive_until is null or q.alive_until < now())
             and j.workspace_id not in (select workspace_id from live)
         )
       order by running desc, taken_at, holder limit 1`,
      [operation, phase, turnSeconds, maxTries, askedAfterSeconds],
    );
    return (rows[0] as { holder: string } | undefined)?.holder ?? null;
  }

  /** Puts back a job that gave its place: it has not failed. */
  async giveBack({ holder }: HeldQueuedJob): Promise<void> {
    await this.store.executeSql(
      `update queued_job set holder = '', alive_until = null, ready_at = now(), tries = greatest(tries - 1, 0)
       where holder = $1`,
      [holder],
    );
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
