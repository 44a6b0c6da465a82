import { z } from 'zod';
import { Job } from '../operations/jobs/read-job.ts';
import { NoFields } from './jobs/job-control.ts';
import { EventsQuery } from './jobs/job-events.ts';
import { CmsMessage } from './open/cms-hook.ts';

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    /** Of 412: the stored revision, what is stored and what was sent. */
    revision: z.number().optional(),
    current: z.unknown().optional(),
    sent: z.unknown().optional(),
    /** Of 429 and 403 for a quota: what it is, what was used, what remains, and when it restarts. */
    quota: z
      .object({
        measure: z.string(),
        limit: z.number(),
        used: z.number(),
        remaining: z.number(),
        resetAt: z.string().nullable(),
      })
      .optional(),
    /** Of a file that is refused: why, in one word. */
    reason: z.string().optional(),
    issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export const JobSchema = Job.meta({ id: 'Job' });
const problemReply = { description: 'Problem', content: { 'application/problem+json': { schema: ProblemSchema } } };
export const problems = { '4XX': problemReply, '5XX': problemReply };
/** Those of a request that queues a job, which a client treats each in its way. */
export const queueProblems = {
  '409': { ...problemReply, description: 'The same work runs already, or the data have changed' },
  '422': { ...problemReply, description: 'The Idempotency-Key was used for another body, or the data do not allow it' },
  '429': { ...problemReply, description: 'Too many requests, or a quota is used up' },
  ...problems,
};
const secretPath = { path: z.object({ token: z.string() }) };
const jobPath = { path: z.object({ id: z.string() }) };

const lastEventId = z.string().optional().meta({
  description:
    'Id of the last event that was received, for one job: the stream sends what followed it, or a snapshot when that is not known',
});

export const jsonReply = (schema: z.ZodType): Record<string, { schema: z.ZodType }> => ({
  'application/json': { schema },
});

/** Paths without an operation: the state of the process, the events of a job and its cancellation. */
export const otherPaths: Record<string, Record<string, unknown>> = {
  '/healthz': { get: statusObject('is-alive', 'The process is alive') },
  '/readyz': { get: statusObject('is-ready', 'The data can be read') },
  '/v1/feeds/{token}': {
    get: {
      operationId: 'follow-calendar',
      summary: 'The running plan of a project as a calendar, at the secret address that create-calendar-feed gives',
      security: [],
      requestParams: secretPath,
      responses: {
        '200': { description: 'Calendar', content: { 'text/calendar': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/v1/hooks/cms/{token}': {
    post: {
      operationId: 'receive-cms-event',
      summary: 'A signed message (Standard Webhooks) of a content system: the page that it names is read again',
      security: [],
      requestParams: {
        ...secretPath,
        header: z.object({
          'webhook-id': z.string().max(200),
          'webhook-timestamp': z.string().meta({ description: 'Seconds since 1970, at most five minutes ago' }),
          'webhook-signature': z.string(),
        }),
      },
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: CmsMessage,
            example: { type: 'page.published', data: { url: 'https://www.example.com/miel' } },
          },
        },
      },
      responses: {
        '202': { description: 'Queued', content: { 'application/json': { schema: JobSchema } } },
        ...problems,
      },
    },
  },
  '/v1/metrics': {
    get: {
      operationId: 'read-metrics',
      summary: 'Measures of the process and of the queue, for Prometheus',
      'x-scope': 'operator',
      responses: {
        '200': { description: 'Text format of Prometheus', content: { 'text/plain': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/v1/events': {
    get: {
      operationId: 'follow-job',
      summary: 'Follow a job (snapshot, progress, state, end) or all jobs of a project, until the client leaves',
      'x-scope': 'read',
      requestParams: { query: EventsQuery, header: z.object({ 'Last-Event-ID': lastEventId }) },
      responses: {
        '200': { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/v1/jobs/{id}': {
    delete: {
      operationId: 'cancel-job',
      summary: 'Stop a job',
      'x-scope': 'write',
      requestParams: jobPath,
      responses: { '204': { description: 'Stopped' }, ...problems },
    },
  },
  ...Object.fromEntries(
    Object.entries({
      pause: 'Pause a job: what it has read is kept',
      resume: 'Resume a paused job',
      stop: 'Stop an audit and analyse what it has read',
    }).map(([step, summary]) => [`/v1/jobs/{id}/${step}`, { post: stepObject(`${step}-job`, summary) }]),
  ),
};

function stepObject(operationId: string, summary: string): Record<string, unknown> {
  return {
    operationId,
    summary,
    'x-scope': 'write',
    requestParams: jobPath,
    requestBody: { required: true, content: { 'application/json': { schema: NoFields, example: {} } } },
    responses: { '200': { description: 'The job', content: jsonReply(JobSchema) }, ...problems },
  };
}

function statusObject(operationId: string, summary: string): Record<string, unknown> {
  const schema = z.object({ status: z.literal('ok') });
  return {
    operationId,
    summary,
    security: [],
    responses: { '200': { description: 'OK', content: { 'application/json': { schema } } }, ...problems },
  };
}
