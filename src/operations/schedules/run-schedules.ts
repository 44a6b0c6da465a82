import { Failure } from '../../core/values/failure.ts';
import { nextTime } from '../../core/values/recurrence.ts';
import type { Text } from '../../core/values/text.ts';
import type { JobRow } from '../../io/services/job-row.ts';
import type { OwnedSchedule, Schedule, ScheduleHistory, Timetable } from '../../io/services/stored/schedules.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import { auditSite } from '../audit-site.ts';
import { keptCompany } from '../projects/kept-company.ts';
import { projectOf } from '../projects/manage-projects.ts';
import { takeQuota } from '../quotas/take-quota.ts';
import { queuedJob } from '../jobs/queued-job.ts';
import { syncSources } from '../sources/sync-sources.ts';

export interface ScheduleParts {
  readonly services: Pick<Services, 'clock' | 'log'>;
  readonly store: { in(workspace: string): Store; readonly timetable: Timetable };
  /** Puts a saved job in the queue. */
  readonly send: (operation: string, jobId: string) => Promise<void>;
  /** Reports a run that ended; returns what the history keeps of the report. */
  readonly report: (run: EndedRun) => Promise<Partial<ScheduleHistory>>;
}

export interface EndedRun extends OwnedSchedule {
  readonly job: JobRow;
  /** Why the schedule pauses after this run; null when it goes on. */
  readonly trouble: Text | null;
}

/** Schedules that one look at the timetable handles at most. */
const mostAtOnce = 100;
/** Runs in a row that may fail before a schedule pauses. */
const mostFailures = 3;

/** One look at the timetable: settles the runs that ended, then starts those whose time has come. */
export async function runSchedules(parts: ScheduleParts): Promise<void> {
  const { services, store } = parts;
  const now = services.clock.now();
  const attempt = async (owned: OwnedSchedule, work: typeof start): Promise<void> => {
    try {
      await work(owned, now, parts);
    } catch (error) {
      // The other schedules go on; this one is tried again at the next look.
      services.log.error('schedule-failed', { schedule: owned.schedule.id, error });
    }
  };
  for (const owned of await store.timetable.ended(mostAtOnce)) await attempt(owned, settle);
  for (const owned of await store.timetable.due(now, mostAtOnce)) await attempt(owned, start);
}

/** However many times went by, one run catches up with them. While the last run is under way, none starts. */
async function start({ workspace, schedule }: OwnedSchedule, now: string, parts: ScheduleParts): Promise<void> {
  const store = parts.store.in(workspace);
  const next = nextTime(schedule.body.when, now);
  const { clock } = parts.services;
  const job = schedule.jobId === null ? await jobOf(schedule, now, { store, clock }) : null;
  if (schedule.jobId === null && job === null) return void (await store.removeSchedule(schedule.id));
  const isStarted = await store.startRun(schedule, next, job);
  if (isStarted && job?.state === 'queued') await parts.send(job.operation, job.id);
}

/** Null when the project is gone. */
async function jobOf(
  { projectId, body }: Schedule,
  now: string,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<JobRow | null> {
  try {
    const { body: project } = await projectOf(projectId, store);
    if (body.task === 'sync') return queuedJob(syncSources.id, syncSources.input.parse({ id: body.source }), now);
    const { company } = await keptCompany(projectId, store);
    const input = {
      url: project.url,
      lang: project.lang,
      maxPages: body.maxPages,
      ...(company === null ? {} : { company }),
    };
    const audit = auditSite.input.parse(input);
    return admitted(queuedJob(auditSite.id, audit, now), () => takeQuota(auditSite, audit, { store, clock }));
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found') return null;
    throw error;
  }
}

/** The job, or one that has failed already when the workspace has no more of its quota. */
async function admitted(job: JobRow, take: () => Promise<void>): Promise<JobRow> {
  try {
    await take();
    return job;
  } catch (error) {
    if (!(error instanceof Failure) || !quotaCodes.has(error.code)) throw error;
    return { ...job, state: 'failed', problem: { code: error.code, detail: error.detail }, endedAt: job.createdAt };
  }
}

const quotaCodes: ReadonlySet<string> = new Set(['quota-exceeded', 'storage-exceeded']);

async function settle(owned: OwnedSchedule, now: string, parts: ScheduleParts): Promise<void> {
  const { workspace, schedule } = owned;
  const store = parts.store.in(workspace);
  const { history } = schedule;
  const job = await store.job(schedule.jobId!);
  if (job === null) return void (await store.settleRun(schedule, { history, pause: false }));
  const fault = await faultOf(job, schedule, store);
  const failures = fault === null ? 0 : history.failures + 1;
  const pause = failures >= mostFailures;
  const trouble = pause ? pausedBy(fault!) : null;
  const reported = await parts.report({ workspace, schedule, job, trouble });
  const lastRun = { at: job.endedAt ?? now, jobId: job.id, state: job.state };
  await store.settleRun(schedule, { history: { ...history, failures, lastRun, trouble, ...reported }, pause });
}

/** Why a run failed; null when it did not. A sync that a service stops ends well as a job. */
async function faultOf(job: JobRow, { body }: Schedule, store: Store): Promise<Text | null> {
  if (job.state === 'failed') return job.problem!.detail;
  if (body.task !== 'sync') return null;
  const troubled = (await store.connections()).find(
    ({ id, state }) => state.trouble !== null && (body.source === undefined || id === body.source),
  );
  return troubled?.state.trouble?.detail ?? null;
}

function pausedBy({ fr, en }: Text): Text {
  return {
    fr: `Suspendu après ${mostFailures} échecs de suite. Le dernier\u202f: ${fr}`,
    en: `Paused after ${mostFailures} failures in a row. The last one: ${en}`,
  };
}
