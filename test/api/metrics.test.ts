import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { openLog } from '../../src/io/log.ts';
import type { Services } from '../../src/io/services/services.ts';
import { queuedJob } from '../../src/operations/jobs/queued-job.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([], { works: false });
}, 60_000);
afterAll(async () => {
  await house?.close();
}, 60_000);

const metricsOf = async (app: ApiHouse['app']): Promise<string> => (await request(app).get('/v1/metrics')).text;

test('requests are counted by the pattern of their address, never by what is in it', async () => {
  const app = house.appWith({});
  await request(app).get('/v1/jobs/job_of_somebody');
  await request(app).get('/nowhere/of/somebody');
  const text = await metricsOf(app);
  expect(text).toContain('maillage_request_seconds_count{method="GET",route="/v1/jobs/:id",status="404"} 1');
  expect(text).toContain('maillage_request_seconds_count{method="GET",route="other",status="404"} 1');
  expect(text).not.toContain('somebody');
});

test('the age of the queue is measured, and in the states of the service', async () => {
  const job = queuedJob('audit-site', {}, new Date().toISOString());
  await house.store.saveJob(job);
  await house.queue.send('audit-site', job.id);
  await house.store.executeSql(`update queued_job set ready_at = now() - interval '700 s'`);
  const app = house.appWith({});
  expect(await metricsOf(app)).toMatch(/^maillage_jobs_oldest_seconds 70\d$/m);
  expect((await request(app).get('/readyz')).body.queueSeconds).toBeGreaterThanOrEqual(700);
  const { checks } = (await request(app).get('/v1/health')).body as { checks: { id: string; state: string }[] };
  expect(checks.find(({ id }) => id === 'queue')?.state).toBe('warn');
  await house.store.executeSql(`update queued_job set alive_until = now() + interval '10 s'`);
  expect(await metricsOf(app)).toMatch(/^maillage_jobs_waiting 0$/m);
});

test('the measures are for the owner of the installation', async () => {
  const app = house.appWith({ key: 'mk_right' });
  expect((await request(app).get('/v1/metrics')).status).toBe(401);
  const made = await request(house.app).post('/v1/workspaces').send({ name: 'Rucher' });
  const other = `Bearer ${made.body.key.key as string}`;
  expect((await request(app).get('/v1/metrics').set('authorization', other)).status).toBe(403);
});

test('each request is one line of the log, with its id, without its address and its key', async () => {
  const lines: string[] = [];
  const log = openLog({ level: 'info', stream: { write: (line) => void lines.push(line) } });
  const services = Object.create(house.services, { log: { value: log } }) as Services;
  const app = house.appWith({ key: 'mk_right', services });
  const answer = await request(app)
    .get('/v1/jobs/job_of_somebody?cursor=secret')
    .set('authorization', 'Bearer mk_right');
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(logged).toMatchObject([
    {
      event: 'request',
      requestId: answer.headers['x-request-id'],
      method: 'GET',
      route: '/v1/jobs/:id',
      status: 400,
      caller: 'installation',
      workspace: 'local',
    },
  ]);
  expect(/somebody|secret|mk_right/.test(lines.join(''))).toBe(false);
});
