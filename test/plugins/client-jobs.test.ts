import { expect, test } from 'vitest';
import { createClient } from '../../plugins/typescript/client.ts';

/** A client whose service answers every call with a paused job, and what was asked of it. */
function heard() {
  const asked: [string, string, string | undefined][] = [];
  const client = createClient({
    baseUrl: 'http://127.0.0.1:8420/',
    fetch: async (address, { method, body } = {}) => {
      asked.push([method!, new URL(String(address)).pathname, body as string | undefined]);
      const isCancelled = method === 'DELETE';
      return isCancelled ? new Response(null, { status: 204 }) : Response.json({ id: 'job_1', state: 'paused' });
    },
  });
  return { client, asked };
}

test('a program pauses, resumes, stops and cancels a job by the calls of the service', async () => {
  const { client, asked } = heard();
  for (const step of ['pause-job', 'resume-job', 'stop-job'] as const)
    expect((await client.call(step, { id: 'job_1' })).state).toBe('paused');
  expect(await client.call('cancel-job', { id: 'job_1' })).toBeNull();
  expect(asked).toEqual([
    ['POST', '/v1/jobs/job_1/pause', '{}'],
    ['POST', '/v1/jobs/job_1/resume', '{}'],
    ['POST', '/v1/jobs/job_1/stop', '{}'],
    ['DELETE', '/v1/jobs/job_1', undefined],
  ]);
});

test('a call of a revised object says the revision that was read, or that there is none yet', async () => {
  const sent: (string | null)[][] = [];
  const client = createClient({
    baseUrl: 'http://127.0.0.1:8420/',
    fetch: async (_address, { headers } = {}) => {
      const given = new Headers(headers);
      sent.push([given.get('if-match'), given.get('if-none-match')]);
      return Response.json({ id: 'prj_1' });
    },
  });
  const save = (revision?: number) =>
    client.call('save-company', { id: 'prj_1', company: {} } as never, revision === undefined ? {} : { revision });
  await save(3);
  await save(0);
  await save();
  expect(sent).toEqual([
    ['"r3"', null],
    [null, '*'],
    [null, null],
  ]);
});
