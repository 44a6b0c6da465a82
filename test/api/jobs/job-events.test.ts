import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { JobRow } from '../../../src/io/services/job-row.ts';
import { type ApiHouse, apiHouse } from '../../support/api-house.ts';

let house: ApiHouse;
let server: Server;
beforeAll(async () => {
  house = await apiHouse([]);
  server = house.app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await house.close();
}, 90_000);

const streams: AbortController[] = [];
afterEach(() => {
  for (const stream of streams.splice(0)) stream.abort();
});

interface Sent {
  readonly id: number;
  readonly event: string;
  readonly job: { readonly state?: string; readonly progress?: { readonly done: number } };
}

/** Opens a stream; `next()` resolves with each event. */
async function open(jobId: string, lastEventId?: number, query = `jobId=${jobId}`) {
  const leave = new AbortController();
  streams.push(leave);
  const { port } = server.address() as AddressInfo;
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) };
  const reply = await fetch(`http://127.0.0.1:${port}/v1/events?${query}`, { headers, signal: leave.signal });
  const text = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  const next = async (): Promise<Sent | null> => {
    for (;;) {
      const end = held.indexOf('\n\n');
      if (end !== -1) {
        const block = held.slice(0, end);
        held = held.slice(end + 2);
        const field = (name: string): string | undefined => new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(block)?.[1];
        if (field('event') === undefined) continue;
        return { id: Number(field('id')), event: field('event')!, job: JSON.parse(field('data')!) as Sent['job'] };
      }
      const { value, done } = await text.read();
      if (done) return null;
      held += value;
    }
  };
  return { next, leave: () => leave.abort() };
}

const row = (id: string, done: number, state: JobRow['state'] = 'running'): JobRow => ({
  id,
  operation: 'audit-site',
  state,
  input: {},
  progress: { phase: 'pages', done, total: 10, unit: 'page' },
  result: null,
  problem: null,
  createdAt: '2026-11-02T10:00:00.000Z',
  startedAt: null,
  endedAt: null,
});

test('two streams of one job receive the same changes with the same rising ids', async () => {
  await house.store.saveJob(row('job_two', 0));
  const both = [await open('job_two'), await open('job_two')];
  for (const stream of both)
    expect(await stream.next()).toMatchObject({ event: 'snapshot', job: { progress: { done: 0 } } });
  await house.store.saveJob(row('job_two', 4));
  const first = await Promise.all(both.map((stream) => stream.next()));
  await house.store.saveJob(row('job_two', 10, 'done'));
  const last = await Promise.all(both.map((stream) => stream.next()));
  expect(first[0]).toMatchObject({ event: 'progress', job: { progress: { done: 4 } } });
  expect(last[0]).toMatchObject({ event: 'state', job: { state: 'done' } });
  expect([first[1], last[1]]).toEqual([first[0], last[0]]);
  expect(last[0]!.id).toBeGreaterThan(first[0]!.id);
  expect(await both[0]!.next()).toMatchObject({ event: 'end', id: last[0]!.id });
  expect(await both[0]!.next()).toBeNull();
}, 20_000);

test('a stream that comes back receives what it missed, and nothing twice', async () => {
  await house.store.saveJob(row('job_back', 0));
  const witness = await open('job_back');
  const gone = await open('job_back');
  await Promise.all([witness.next(), gone.next()]);
  await house.store.saveJob(row('job_back', 1));
  const [seen] = await Promise.all([gone.next(), witness.next()]);
  gone.leave();
  await house.store.saveJob(row('job_back', 2));
  const missed = await witness.next();
  const again = await open('job_back', seen!.id);
  expect(await again.next()).toEqual(missed);
}, 20_000);

test('an id that this process does not know gets a snapshot', async () => {
  await house.store.saveJob(row('job_unknown', 3));
  for (const id of [1, 9e15]) {
    const stream = await open('job_unknown', id);
    expect(await stream.next()).toMatchObject({ event: 'snapshot', job: { progress: { done: 3 } } });
  }
}, 20_000);

test('the stream of a project follows its jobs, also of those that are queued later, and of no others', async () => {
  const { port } = server.address() as AddressInfo;
  const project = { name: 'Watched', url: 'https://watched.example/' };
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(project);
  const made = await fetch(`http://127.0.0.1:${port}/v1/projects`, { method: 'POST', headers, body });
  const { id: projectId } = (await made.json()) as { id: string };
  await house.store.saveJob({ ...row('job_of_site', 1), input: { url: 'https://www.watched.example/shop' } });
  await house.store.saveJob({ ...row('job_elsewhere', 1), input: { url: 'https://elsewhere.example/' } });
  const stream = await open('', undefined, `projectId=${projectId}`);
  expect(await stream.next()).toMatchObject({ event: 'snapshot', job: { id: 'job_of_site' } });
  await house.store.saveJob({ ...row('job_of_site', 10, 'done'), input: { url: project.url } });
  expect(await stream.next()).toMatchObject({ event: 'state', job: { id: 'job_of_site', state: 'done' } });
  await house.store.saveJob({ ...row('job_later', 0), input: { projectId } });
  expect(await stream.next()).toMatchObject({ event: 'snapshot', job: { id: 'job_later' } });
  const both = `jobId=job_later&projectId=${projectId}`;
  const refused = await fetch(`http://127.0.0.1:${port}/v1/events?${both}`, { headers: { 'accept-language': 'fr' } });
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('l’un des deux')]);
  expect((await fetch(`http://127.0.0.1:${port}/v1/events?projectId=prj_${'0'.repeat(32)}`)).status).toBe(404);
}, 20_000);

test('streams of many jobs read the database once in half a second', async () => {
  const ids = Array.from({ length: 40 }, (_, at) => `job_many_${at}`);
  for (const id of ids) await house.store.saveJob(row(id, 0));
  const all = await Promise.all(ids.map((id) => open(id)));
  await Promise.all(all.map((stream) => stream.next()));
  const reads = house.store.jobsById;
  let count = 0;
  (house.store as { jobsById: typeof reads }).jobsById = (wanted) => {
    count += 1;
    return reads(wanted);
  };
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  (house.store as { jobsById: typeof reads }).jobsById = reads;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(5);
}, 30_000);
