import { z } from 'zod';
import { type WebhookEvent, webhookEvents } from '../../io/services/stored/webhooks.ts';

const place = {
  /** Of the object that the message is about; null when a job left none. */
  id: z.string().nullable(),
  /** Path under which a key reads it. */
  href: z.string().nullable(),
  projectId: z.string().nullable().meta({ description: 'Null for what belongs to no project' }),
};
const ofObject = z.object({ id: z.string(), href: z.string(), projectId: z.string() });
const ofJob = z.object({ ...place, jobId: z.string() });
const ofFailedJob = z.object({
  code: z.string().meta({ description: 'Code of the problem, as in /problems/{code}' }),
  jobId: z.string(),
  projectId: place.projectId,
});

/** What the message of each event says; the receiver reads the rest with its key. */
const messages: Readonly<
  Record<WebhookEvent | 'webhook.test', { readonly summary: string; readonly data: z.ZodType }>
> = {
  'audit.completed': { summary: 'An audit ended; the object is the audit', data: ofJob },
  'audit.failed': { summary: 'An audit could not be made', data: ofFailedJob },
  'digest.completed': {
    summary:
      'The audit of a schedule was compared with the one before; the object is the audit, its path the comparison of both',
    data: ofObject.extend({ changed: z.boolean().meta({ description: 'False when nothing has changed' }) }),
  },
  'page.regressed': {
    summary: 'The audit of a schedule found faults that the one before had not; the object is the audit',
    data: ofObject,
  },
  'plan.completed': { summary: 'A plan was made; the object is its cycle', data: ofJob },
  'plan.failed': { summary: 'A plan could not be made', data: ofFailedJob },
  'cycle.closed': {
    summary: 'A cycle was closed and the next one planned; the object is the closed cycle',
    data: ofObject.extend({ projectId: place.projectId, nextId: z.string() }),
  },
  'action.due': {
    summary:
      'An entry of the calendar has come to its day and is not done, once for each day that it is given; the object is the entry',
    data: ofObject.extend({ date: z.iso.date().meta({ description: 'In the time zone of the plan' }) }),
  },
  'kpi.threshold-crossed': {
    summary:
      'The cost of a new customer in the last month that counts it is on another side of a threshold of the plan; the object is the plan',
    data: ofObject.extend({
      kpiId: z.string(),
      channelId: z.string().nullable().meta({ description: 'Null for the whole company' }),
      month: z.string().meta({ description: '`YYYY-MM`' }),
      level: z
        .enum(['green', 'amber', 'red'])
        .meta({ description: '`red`: above the ceiling; `amber`: above the alert; `green`: below both' }),
    }),
  },
  'source.synced': { summary: 'Connected sources were read; the object is their list', data: ofJob },
  'import.completed': {
    summary: 'The figures of an import are in the company of its project; the object is the import',
    data: ofObject,
  },
  'schedule.paused': {
    summary: 'A schedule paused after runs that failed; the object is the schedule',
    data: ofObject,
  },
  'webhook.test': { summary: 'A test that a person asked for', data: z.object({ id: z.string() }) },
};

/** The messages of webhooks for OpenAPI: signed as Standard Webhooks says. */
export const webhookMessages: Record<string, Record<string, unknown>> = Object.fromEntries(
  ([...webhookEvents, 'webhook.test'] as const).map((event) => {
    const { summary, data } = messages[event];
    return [event, { post: messageObject(event, summary, data) }];
  }),
);

function messageObject(event: WebhookEvent | 'webhook.test', summary: string, data: z.ZodType): object {
  const schema = z.object({ type: z.literal(event), timestamp: z.string(), data });
  return {
    operationId: `receive-${event.replaceAll('.', '-')}`,
    summary,
    security: [],
    requestParams: {
      header: z.object({
        'webhook-id': z.string().meta({ description: 'The same for every try: a receiver handles it once' }),
        'webhook-timestamp': z.string().meta({ description: 'Seconds since 1970; older than five minutes is refused' }),
        'webhook-signature': z.string().meta({ description: '`v1,` and base64; two of them during a rotation' }),
      }),
    },
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { '2XX': { description: 'Received' }, '410': { description: 'Never again: the webhook is disabled' } },
  };
}
