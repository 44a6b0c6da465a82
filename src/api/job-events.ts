import { setTimeout as wait } from 'node:timers/promises';
import { createSession } from 'better-sse';
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { type Job, readJob } from '../operations/read-job.ts';
import { validated } from '../operations/inputs/validated.ts';
import type { ApiOptions } from './api-options.ts';
import { runContext } from './run-context.ts';

/** Interval of polling: any process may work on the job, and two updates a second are enough for a person. */
const pollMs = 500;

export const EventsQuery = z.strictObject({ jobId: readJob.input.shape.id });

/** `GET /v1/events?jobId=…`: sends a snapshot, then each change, then `end`. */
export function jobEvents({ services }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const { jobId: id } = validated(EventsQuery, request.query);
    const read = (): Promise<Job> => readJob.run({ id }, services, runContext(request));
    let job = await read();
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    request.socket.setTimeout(0);
    const session = await createSession(request, response, {
      retry: 3_000,
      keepAlive: 15_000,
      headers: { 'X-Accel-Buffering': 'no', 'Cache-Control': 'no-store' },
    });
    session.push(job, 'snapshot');
    while (session.isConnected && !hasEnded(job)) {
      await wait(pollMs);
      const now = await read().catch((error: unknown) => {
        services.log.warn('job-events', { job: id, error });
        return job;
      });
      if (!session.isConnected || JSON.stringify(now) === JSON.stringify(job)) continue;
      session.push(now, now.state === job.state ? 'progress' : 'state');
      job = now;
    }
    if (!session.isConnected) return;
    session.push({}, 'end');
    response.end();
  };
}

function hasEnded({ state }: Job): boolean {
  return state === 'done' || state === 'partial' || state === 'failed' || state === 'cancelled';
}
