import { createSession, type Session } from 'better-sse';
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { type Job, readJob } from '../../operations/jobs/read-job.ts';
import { validated } from '../../operations/inputs/validated.ts';
import type { ApiOptions } from '../api-options.ts';
import { type JobEvent, JobWatch } from './job-watch.ts';
import { runContext } from '../run-context.ts';

/** Streams open at once (working assumption): each holds a connection and some 30 kB. */
const mostStreams = 2_000;
/** A client that leaves so many bytes unread has gone or cannot follow: it may come back with the last id that it read. */
const mostUnread = 256 * 1024;

export const EventsQuery = z.strictObject({ jobId: readJob.input.shape.id });

/**
 * `GET /v1/events?jobId=…`: sends a snapshot, then each change, then `end`. With `Last-Event-ID` it sends what followed that
 * event, or a new snapshot when that is no longer known.
 */
export function jobEvents({ services, store, runner, closing }: ApiOptions): RequestHandler {
  const watch = new JobWatch(store, services.log);
  const open = new Set<Response>();
  closing?.addEventListener('abort', () => {
    watch.stop();
    for (const response of open) response.end();
  });
  return async (request, response) => {
    const { jobId: id } = validated(EventsQuery, request.query);
    const job = (await runner.run(readJob, { id }, runContext(request))) as Job;
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    if (open.size >= mostStreams) throw tooManyStreams;
    open.add(response);
    response.once('close', () => open.delete(response));
    await sendEvents(watch, job, request, response);
  };
}

async function sendEvents(watch: JobWatch, job: Job, request: Request, response: Response): Promise<void> {
  request.socket.setTimeout(0);
  const session = await createSession(request, response, {
    retry: 3_000,
    keepAlive: 15_000,
    headers: { 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-store' },
  });
  if (!session.isConnected) return;
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
