import type { OwnedSchedule, Schedule, ScheduleStore, Timetable } from '../services/stored/schedules.ts';
import type { Database } from './database/database.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';
import { insertJob, jobValues } from './jobs.ts';
import { storedJson, storedText } from './stored-json.ts';

const here = 'workspace_id = $1 and id = $2';
const columns = 'id, project_id, body, revision, next_at, job_id, history, created_at';

export function scheduleStore({ pool, workspace, transaction }: WorkspaceDatabase): ScheduleStore {
  return {
    async schedules(projectId) {
      const text = `select ${columns} from schedule where workspace_id = $1 and project_id = $2 order by created_at, id`;
      return (await pool.query(text, [workspace, storedText(projectId)])).rows.map(scheduleOf);
    },
    async schedule(id) {
      const { rows } = await pool.query(`select ${columns} from schedule where ${here}`, [workspace, storedText(id)]);
      return rows[0] === undefined ? null : scheduleOf(rows[0]);
    },
    async addSchedule({ id, projectId, body, revision, nextAt, jobId, history, createdAt }) {
      const values = [id, projectId, storedJson(body), revision, nextAt, jobId, storedJson(history), createdAt];
      await pool.query(`insert into schedule (workspace_id, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
        workspace,
        ...values,
      ]);
    },
    async changeSchedule(id, { body, nextAt, history }, seen) {
      const { rows } = await pool.query(
        `update schedule set body = $3, next_at = $4, history = $5, revision = revision + 1
         where ${here} and ($6::int is null or revision = $6) returning ${columns}`,
        [workspace, storedText(id), storedJson(body), nextAt, storedJson(history), seen ?? null],
      );
      return rows[0] === undefined ? null : scheduleOf(rows[0]);
    },
    async removeSchedule(id) {
      return (await pool.query(`delete from schedule where ${here}`, [workspace, storedText(id)])).rowCount === 1;
    },
    startRun: ({ id, nextAt: seen }, nextAt, job) =>
      transaction(async (client) => {
        const { rowCount } = await client.query(
          `update schedule set next_at = $4, job_id = coalesce($5, job_id)
           where ${here} and next_at = $3 and ($5::text is null or job_id is null)`,
          [workspace, id, seen, nextAt, job?.id ?? null],
        );
        if (rowCount === 1 && job !== null) await client.query(insertJob, [workspace, ...jobValues(job)]);
        return rowCount === 1;
      }),
    async settleRun({ id, jobId, revision }, { history, pause }) {
      const { rowCount } = await pool.query(
        `update schedule set job_id = null, history = $4,
           next_at = case when $6 and revision = $5 then null else next_at end
         where ${here} and job_id = $3`,
        [workspace, id, jobId, storedJson(history), revision, pause],
      );
      return rowCount === 1;
    },
  };
}

/** Reads across workspaces; what is found is changed through the store of its workspace. */
export function timetableOf({ pool }: Database): Timetable {
  return {
    async due(now, most) {
      const { rows } = await pool.query(
        `select workspace_id, ${columns} from (
           select *, row_number() over (partition by workspace_id order by next_at, id) as turn
           from schedule where next_at <= $1) as due
         order by turn, next_at, id limit $2`,
        [now, most],
      );
      return rows.map(ownedOf);
    },
    async ended(most) {
      const { rows } = await pool.query(
        `select workspace_id, ${columns} from schedule s
         where job_id is not null and not exists (
           select from job j where j.id = s.job_id and j.state in ('queued', 'running', 'stopping', 'paused', 'held'))
         order by id limit $1`,
        [most],
      );
      return rows.map(ownedOf);
    },
  };
}

const ownedOf = (row: Record<string, unknown>): OwnedSchedule => ({
  workspace: String(row.workspace_id),
  schedule: scheduleOf(row),
});

function scheduleOf(row: Record<string, unknown>): Schedule {
  return {
    id: String(row.id),
    projectId: String(row.project_id),
    body: JSON.parse(String(row.body)),
    revision: Number(row.revision),
    nextAt: (row.next_at as Date | null)?.toISOString() ?? null,
    jobId: row.job_id as string | null,
    history: JSON.parse(String(row.history)),
    createdAt: (row.created_at as Date).toISOString(),
  };
}
