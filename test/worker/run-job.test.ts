import { openSecrets } from '../../src/io/secrets.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Failure } from '../../src/core/values/failure.ts';
import { defineOperation } from '../../src/operations/operation.ts';
import { defineJob } from '../../src/worker/job.ts';
import { runJob } from '../../src/worker/run-job.ts';
import { faultsOfMessage } from '../support/webhook-contract.ts';

const operation = defineOperation({
  id: 'write-note',
  summary: { fr: 'Écrire', en: 'Write' },
  input: z.unknown(),
  output: z.unknown(),
  needs: [],
  run: async () => null,
});
const waiting = { fr: 'Un autre travail…', en: 'Another job…' };
const definition = defineJob({
  operation,
  atOnce: 1,
  result: { type: 'note', path: '/v1/notes' },
  resume: (input) => ({ ...input, fresh: false }),
  waiting,
});

/** Runs a job whose operation is `run`; returns what was written to its row, and the answer to the queue. */
async function endOf(
  run: (input: unknown) => Promise<unknown>,
  {
    phase = 'queued',
    isLastTry = false,
    closing = new AbortController().signal,
    job = definition,
    given = {} as object,
  } = {},
) {
  const written: unknown[] = [];
  const told: unknown[] = [];
  const returned: unknown[] = [];
  const giveUsageBack = async (day: string, amounts: object) => void returned.push([day, amounts]);
  const keptObjects = async () => [{ id: 'prj_1', body: { url: 'https://www.miel.example/' } }];
  const store = { in: () => ({ giveUsageBack, keptObjects }) } as never;
  const logged: string[] = [];
  const claim = {
    job: {
      id: 'job_1',
      createdAt: '2026-11-29T08:00:00.000Z',
      input: { fresh: true, ...given },
      progress: { phase, done: 2, total: 4, unit: 'page' },
    },
    progress: async () => 'held',
    putBack: async (problem: unknown) => written.push({ state: 'paused', problem }) > 0,
    end: async (end: unknown, event: unknown) => told.push(event) > 0 && written.push(end) > 0,
  };
  const runner = {
    run: (_operation: unknown, input: unknown) => run(input),
    requireRoom: () => {},
    close: async () => undefined,
  };
  const services = {
    log: { info: () => {}, warn: () => {}, error: (event: string) => void logged.push(event) },
    secrets: openSecrets({ dataFolder: '', secret: 'a key of thirty-two characters …' }),
  };
  const turn = await runJob(claim as never, { definition: job, services, store, runner, closing, isLastTry }).catch(
    (error: Error) => `thrown: ${error.message}`,
  );
  return { turn, written, told, logged, returned };
}

test('a job that ends is done, with the address of its result', async () => {
  expect((await endOf(async () => ({ id: 'n1', pages: 7 }))).written).toEqual([
    {
      state: 'done',
      result: { type: 'note', id: 'n1', href: '/v1/notes/n1' },
      problem: null,
      progress: { phase: 'done', done: 7, total: 7, unit: 'page' },
    },
  ]);
});

test('webhooks learn which project the site of an audit belongs to, and what became of it', async () => {
  const job = { ...definition, events: { done: 'audit.completed', failed: 'audit.failed' } } as const;
  const toldOf = async (run: () => Promise<unknown>, given: object) => {
    const [event] = (await endOf(run, { job, given, isLastTry: true })).told as { event: string; data: object }[];
    return { type: event!.event, timestamp: '2026-12-01T00:00:00.000Z', data: event!.data };
  };
  const done = async () => ({ id: 'n1' });
  const failed = () => Promise.reject(new Failure('site-unreachable', waiting));
  const ofSite = { url: 'https://www.miel.example/ruches' };
  const [completed, stranger, lost] = await Promise.all([
    toldOf(done, ofSite),
    toldOf(done, { url: 'https://other.example/' }),
    toldOf(failed, ofSite),
  ]);
  expect(completed.data).toEqual({ id: 'n1', href: '/v1/notes/n1', jobId: 'job_1', projectId: 'prj_1' });
  expect(stranger.data).toMatchObject({ projectId: null });
  expect(lost.data).toEqual({ code: 'site-unreachable', jobId: 'job_1', projectId: 'prj_1' });
  expect([completed, stranger, lost].map(faultsOfMessage)).toEqual(['', '', '']);
});

test('pages of the quota that were not read are given back, the audit counts', async () => {
  const job = { ...definition, operation: { ...operation, quota: () => ({ audits: 1, pages: 500 }) } };
  const { returned } = await endOf(async () => ({ id: 'n1', pages: 7 }), { job });
  expect(returned).toEqual([['2026-11-29', { audits: 0, pages: 493 }]]);
  const failed = await endOf(() => Promise.reject(new Failure('site-unreachable', waiting)), { job, isLastTry: true });
  expect(failed.returned).toEqual([['2026-11-29', { audits: 0, pages: 500 }]]);
});

test('an incomplete output is a partial result', async () => {
  expect((await endOf(async () => ({ id: 'n1', complete: false }))).written).toMatchObject([{ state: 'partial' }]);
});

test('a job that was started before resumes', async () => {
  const inputs: unknown[] = [];
  const run = async (input: unknown) => inputs.push(input);
  await endOf(run);
  await endOf(run, { phase: 'pages' });
  expect(inputs).toEqual([{ fresh: true }, { fresh: false }]);
});

test('a job waits while another one uses what it needs', async () => {
  const busy = new Failure('busy', { fr: 'Occupé.', en: 'In use.' });
  expect(await endOf(async () => Promise.reject(busy))).toMatchObject({
    turn: 'later',
    written: [{ state: 'paused', problem: { code: 'busy', detail: waiting } }],
  });
});

test('a job waits while the disk is full, also at its last try', async () => {
  const full = new Failure('storage-full', { fr: 'Plein.', en: 'Full.' });
  expect(await endOf(async () => Promise.reject(full), { isLastTry: true })).toMatchObject({
    turn: 'later',
    written: [{ state: 'paused', problem: { code: 'storage-full' } }],
  });
});

test('a failure that another try would meet again ends the job, without a line in the log', async () => {
  const missing = new Failure('not-found', { fr: 'Introuvable.', en: 'Not found.' });
  expect(await endOf(async () => Promise.reject(missing))).toMatchObject({
    turn: undefined,
    written: [{ state: 'failed', problem: { code: 'not-found' } }],
    logged: [],
  });
});

test('a bug is logged and tried again; at the last try it ends the job', async () => {
  const run = async () => Promise.reject(new Error('secret detail'));
  expect(await endOf(run)).toMatchObject({
    turn: 'thrown: secret detail',
    written: [{ state: 'paused', problem: { code: 'internal' } }],
    logged: ['job-failed'],
  });
  const last = await endOf(run, { isLastTry: true });
  expect(last.written).toMatchObject([{ state: 'failed', problem: { code: 'internal' } }]);
  expect(JSON.stringify(last.written)).not.toContain('secret detail');
});

test('when the process stops, an unfinished job is put back', async () => {
  const closing = new AbortController();
  closing.abort();
  const stopped = await endOf(async () => ({ id: 'n1', complete: false }), { closing: closing.signal });
  expect(stopped).toMatchObject({
    turn: expect.stringContaining('thrown'),
    written: [{ state: 'paused', problem: null }],
  });
});
