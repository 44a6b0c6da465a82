import type { JobRow } from '../services/job-row.ts';
import type { QueueState } from '../services/store.ts';
import type { Database } from './database/database.ts';

/** How long jobs wait, over all workspaces; times are those of the database. */
export async function queueState({ pool }: Database): Promise<QueueState> {
  const { rows } = await pool.query(
    `select count(*) filter (where alive_until is null or alive_until < now()) as waiting,
       count(*) filter (where alive_until >= now()) as running,
       coalesce(max(extract(epoch from now() - ready_at))
         filter (where ready_at <= now() and (alive_until is null or alive_until < now())), 0) as oldest,
       (select count(*) from delivery where state = 'waiting') as deliveries,
       (select count(*) from webhook where state = 'disabled') as disabled
     from queued_job`,
  );
  const row = rows[0] as Record<string, unknown>;
  return {
    waiting: Number(row.waiting),
    running: Number(row.running),
    oldestSeconds: Math.round(Number(row.oldest)),
    deliveriesWaiting: Number(row.deliveries),
    webhooksDisabled: Number(row.disabled),
  };
}

/** Jobs that wait although the queue does not have them, oldest first. */
export async function unqueuedJobs({ pool }: Database): Promise<Pick<JobRow, 'id' | 'operation'>[]> {
  const { rows } = await pool.query<Pick<JobRow, 'id' | 'operation'>>(
    `select id, operation from job where state in ('queued', 'paused')
       and not exists (select from queued_job q where q.operation = job.operation and q.job_id = job.id)
     order by created_at, id`,
  );
  return rows;
}
