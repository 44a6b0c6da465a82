import { createSession, type Session } from 'better-sse';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { type Job, readJob } from '../../operations/jobs/read-job.ts';
import { validated } from '../../operations/inputs/validated.ts';
import type { ApiOptions } from '../api-options.ts';
import { type JobEvent, JobWatch } from './job-watch.ts';
import { projectId, projectOf } from '../../operations/projects/manage-projects.ts';
import { callerOf } from '../authentication.ts';
import { requireOwnProject } from '../key-of-project.ts';
import { runContext } from '../run-context.ts';
import { ProjectJobs } from './project-jobs.ts';

/** Streams open at once (working assumption): each holds a connection and some 30 kB. */
const mostStreams = 2_000;
/** A client that leaves so many bytes unread has gone or cannot follow: it may come back with the last id that it read. */
const mostUnread = 256 * 1024;

export const EventsQuery = z
  .strictObject({ jobId: readJob.input.shape.id.optional(), projectId: projectId.optional() })
  .refine((given) => (given.jobId === undefined) !== (given.projectId === undefined), {
    path: ['jobId'],
    params: {
      sentence: {
        fr: 'Nommez un travail (jobId) ou un projet (projectId), l’un des deux.',
        en: 'Name a job (jobId) or a project (projectId), one of the two.',
      },
    },
  });

/**
 * `GET /v1/events?jobId=…`: sends a snapshot, then each change, then `end`. With `Last-Event-ID` it sends what followed that
 * event, or a new snapshot when that is no longer known.
 * `GET /v1/events?projectId=…`: the same for all jobs of a project, also those that are queued later, until the client leaves; a
 * stream that comes back begins with the snapshots of what has not ended or ended in the last minute.
 */
export function jobEvents({ services, store, runner, closing }: ApiOptions): RequestHandler {
  const watch = new JobWatch(store, services.log);
  const projectJobs = new ProjectJobs(store);
  const open = new Set<Response>();
  closing?.addEventListener('abort', () => {
    watch.stop();
    for (const response of open) response.end();
  });
  return async (request, response) => {
    const query = validated(EventsQuery, request.query);
    const caller = callerOf(response);
    await requireOwnProject(caller, { request, input: query, store: store.in(caller.workspace) });
    const of = { workspace: caller.workspace, projectId: query.projectId ?? '' };
    if (query.jobId === undefined) await projectOf(of.projectId, store.in(of.workspace));
    const job =
      query.jobId === undefined ? null : ((await runner.run(readJob, { id: query.jobId }, runContext(request))) as Job);
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    if (open.size >= mostStreams) throw tooManyStreams;
    open.add(response);
    response.once('close', () => open.delete(response));
    const session = await opened(request, response);
    if (!session.isConnected) return;
    if (job !== null) return sendEvents(watch, job, session, response);
    const left = await projectJobs.follow(
      of,
      (one) => sendJob(watch, one, session, response),
      (error) => services.log.warn('project-jobs', { error }),
    );
    session.once('disconnected', left);
    if (!session.isConnected) left();
  };
}

function opened(request: Request, response: Response): Promise<Session> {
  request.socket.setTimeout(0);
  return createSession(request, response, {
    retry: 3_000,
    keepAlive: 15_000,
    headers: { 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-store' },
  });
}

/** One job of a stream of many, which goes on after its end. */
function sendJob(watch: JobWatch, job: Job, session: Session, response: Response): void {
  if (!session.isConnected) return;
  const known = watch.snapshot(job);
  session.push(known.job, 'snapshot', String(known.id));
  if (hasEnded(known.job)) return;
  const left = watch.follow(known.job, (event) => {
    if (response.writableLength > mostUnread) return void response.destroy();
    session.push(event.job, event.name, String(event.id));
    if (hasEnded(event.job)) left();
  });
  session.once('disconnected', left);
}

function sendEvents(watch: JobWatch, job: Job, session: Session, response: Response): void {
  const send = (event: JobEvent): void => {
    if (response.writableLength > mostUnread) return void response.destroy();
    session.push(event.job, event.name, String(event.id));
    if (hasEnded(event.job)) close(session, response, event.id);
  };
  const known = watch.snapshot(job);
  const missed = watch.since(job.id, Number(session.lastId || Number.NaN));
  if (missed === null) session.push(known.job, 'snapshot', String(known.id));
  else for (const event of missed) send(event);
  if (hasEnded(known.job)) return close(session, response, known.id);
  session.once('disconnected', watch.follow(job, send));
}

/** `id`: of the last event, so that a stream which comes back after its end misses nothing. */
function close(session: Session, response: Response, id: number): void {
  if (!session.isConnected || response.writableEnded) return;
  session.push({}, 'end', String(id));
  response.end();
}

function hasEnded({ state }: Job): boolean {
  return state === 'done' || state === 'partial' || state === 'failed' || state === 'cancelled';
}

const tooManyStreams = new Failure('overloaded', {
  fr: `${mostStreams} flux sont déjà ouverts\u202f: lisez le travail par GET /v1/jobs/{id}, ou recommencez plus tard.`,
  en: `${mostStreams} streams are already open: read the job with GET /v1/jobs/{id}, or try again later.`,
});
