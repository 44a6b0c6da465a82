import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiTypes } from '../../docs/api-types.ts';
import { type Client, createClient, type JobEvent, ServiceError } from '../../plugins/typescript/client.ts';
import { routes } from '../../src/api/routes/index.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { exampleCompany } from '../support/companies.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const key = 'operator-key-of-the-tests';
let site: WebServer;
let house: ApiHouse;
let server: Server;
let client: Client;
let baseUrl = '';
beforeAll(async () => {
  site = await webServer(smallSite);
  house = await apiHouse([site.pair]);
  server = house.appWith({ key, fetchAllow: [site.pair] }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  client = createClient({ baseUrl, key, locale: 'fr' });
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await house.close();
  await site.close();
}, 90_000);

test('the types of the calls are those of the routes', () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/catalogue/api.ts'), 'utf8');
  expect(written.trimEnd()).toBe(apiTypes(routes));
});

test('a program audits a site, follows the job, reads a page, decides, plans and saves files', async () => {
  const events: JobEvent[] = [];
  const job = await client.ended(await client.call('audit-site', { url: `${site.origin}/` }), (event) =>
    events.push(event),
  );
  expect(job.state).toBe('done');
  expect(events[0]?.event).toBe('snapshot');
  expect(events.at(-1)?.event).toBe('end');
  const id = job.result!.id;

  const { actions } = await client.call('read-site', { url: site.origin });
  expect(actions.length).toBeGreaterThan(0);
  const pages: unknown[] = [];
  for await (const page of client.rows('list-pages', { id, limit: 2 })) pages.push(page.url);
  expect(new Set(pages).size).toBe(5);
  expect((await client.call('read-page', { url: String(pages[0]) })).audit.id).toBe(id);

  const [from, to] = [String(pages[0]), String(pages[1])];
  const link = { from, to, anchor: 'miel', sentence: 'Notre miel.' };
  expect((await client.call('decide-draft-link', { ...link, state: 'accepted' })).state).toBe('accepted');

  const company = exampleCompany('maison-tilleul-gres') as unknown as Record<string, unknown>;
  const plan = await client.ended(await client.call('plan-strategy', { company, from: '2027-01-04' } as never));
  const calendar = await client.call('read-cycle-file', { id: plan.result!.id, name: 'calendar.ics' } as never);
  expect(new TextDecoder().decode(calendar as unknown as Uint8Array)).toContain('BEGIN:VCALENDAR');
}, 180_000);

test('a refusal is an error with the code and the sentence of the service', async () => {
  const refused = client.call('read-audit', { id: 'aud_0' });
  await expect(refused).rejects.toThrow(ServiceError);
  await expect(refused).rejects.toMatchObject({ code: 'not-found', status: 404 });
  const unknown = createClient({ baseUrl, key: 'wrong' }).call('list-jobs', {});
  await expect(unknown).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('a busy service is asked again, twice at most', async () => {
  let asked = 0;
  const answers = [503, 429, 200];
  const busy = createClient({
    baseUrl,
    fetch: async () =>
      new Response('{"data":[],"total":0}', { status: answers[asked++]!, headers: { 'retry-after': '0.01' } }),
  });
  expect(await busy.call('list-link-decisions', { site: 'https://example.com/' })).toEqual({ data: [], total: 0 });
  expect(asked).toBe(3);
});

test('a call that starts a job, sent twice with one name, starts one', async () => {
  const twice = [1, 2].map(() => client.call('audit-site', { url: `${site.origin}/` }, { idempotencyKey: 'week-48' }));
  const [first, second] = await Promise.all(twice);
  expect(first!.id).toBe(second!.id);
  await client.ended(first!);
}, 60_000);

test('a service that cannot be reached is a ServiceError with its address and the cause', async () => {
  const away = createClient({ baseUrl: 'http://127.0.0.1:1/' });
  const error = (await away.call('list-projects', {}).catch((one: unknown) => one)) as ServiceError;
  expect(error).toBeInstanceOf(ServiceError);
  expect([error.code, error.status]).toEqual(['unreachable', 0]);
  expect(error.message).toMatch(/^The service cannot be reached at http:\/\/127\.0\.0\.1:1\/v1\/projects.*: .+/);
  expect(error.message).not.toContain('fetch failed');
  expect(error.cause).toMatchObject({ message: 'fetch failed' });
});

test('a call that does not exist is a ServiceError that names the known ones', async () => {
  const error = await client.call('nope' as 'list-projects', {}).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: 'unknown-call', message: expect.stringContaining('list-projects') });
  expect(error).toBeInstanceOf(ServiceError);
});

test('a stopped call rejects with the reason of its signal', async () => {
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(client.call('list-projects', {}, { signal })).rejects.toThrow('too late');
});
