import { afterAll, expect, test } from 'vitest';
import { routes } from '../../../src/api/routes/index.ts';
import { systemClock } from '../../../src/io/clock.ts';
import type { Services } from '../../../src/io/services/services.ts';
import { analyseDraft } from '../../../src/operations/analyse-draft.ts';
import { type AnyOperation, abandoned, type RunContext } from '../../../src/operations/operation.ts';
import { optimiseLinksOperation } from '../../../src/operations/optimise-links.ts';
import { createOperationRunner } from '../../../src/operations/threads/operation-runner.ts';
import { heavyOperations } from '../../../src/operations/threads/heavy-operations.ts';
import { validated } from '../../../src/operations/inputs/validated.ts';
import { jobs } from '../../../src/worker/jobs/index.ts';
import { auditedSite } from '../../support/audited-site.ts';
import { languages } from '../../support/languages.ts';

const html = (title: string, text: string): string =>
  `<!doctype html><html lang="fr"><title>${title}</title><main><h1>${title}</h1><p>${text}</p></main></html>`;

// More pages than one chunk of a stream, with the subject of the draft in the last.
const pages = Object.fromEntries([
  ['/', html('Le rucher', 'Nos miels et nos ateliers au rucher du causse. <a href="/z-miel/">Miel de lavande</a>')],
  ['/z-miel/', html('Miel de lavande', 'Le miel de lavande, doux et clair, vient du plateau et plaît aux débutants.')],
  ...Array.from({ length: 230 }, (_, at) => [
    `/note-${at}/`,
    html(`Note ${at}`, `Au rucher, la visite ${at} a lieu en juillet ; on y goûte le miel de lavande du plateau.`),
  ]),
]);
const { id, store } = auditedSite(pages);
const services = { store, languages, clock: systemClock } as unknown as Services;
const runner = createOperationRunner(() => services);
afterAll(() => runner.close());

const context = (signal = new AbortController().signal): RunContext => ({
  locale: 'fr',
  signal,
  progress: () => undefined,
  typedByPerson: false,
  workspace: 'local',
});
const draft = validated(analyseDraft.input, { id, html: html('Brouillon', 'Goûter le miel de lavande au rucher.') });

test('the thread returns what the operation returns', async () => {
  const [there, here] = [
    await runner.run(analyseDraft, draft, context()),
    await analyseDraft.run(draft, services, context()),
  ];
  expect(there).toEqual(here);
}, 120_000);

test('this thread goes on while the other thinks', async () => {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const input = validated(optimiseLinksOperation.input, { id, pages: ['/z-miel/'] });
  await runner.run(optimiseLinksOperation, input, context());
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(10);
}, 120_000);

test('a document is unpacked by the thread that requested it, not by the thread of the doors', async () => {
  const asked: string[] = [];
  const watched = new Proxy(store, {
    get: (target, method: keyof typeof store) => {
      asked.push(method);
      return target[method];
    },
  });
  const other = createOperationRunner(() => ({ ...services, store: watched }));
  await other.run(analyseDraft, draft, context());
  await other.close();
  expect([asked.includes('readPacked'), asked.includes('readDocument')]).toEqual([true, false]);
}, 120_000);

test('a refusal crosses with its code and its sentence', async () => {
  const unknown = { ...draft, id: 'aud_unknown' };
  await expect(runner.run(analyseDraft, unknown, context())).rejects.toMatchObject({
    code: 'not-found',
    detail: { fr: expect.any(String), en: expect.any(String) },
  });
}, 120_000);

const sick = new URL('../../support/faulty-thread.ts', import.meta.url);
/** Without a quota, which is taken before a run: the runs below begin at once. */
const { quota: _, ...unlimited } = analyseDraft;
const named = (name: string): AnyOperation => ({ ...unlimited, id: name }) as AnyOperation;

test('a thread that never responds is terminated with a sentence, and the next run has a new one', async () => {
  const stubborn = createOperationRunner(() => services, { thread: sick, deadlineMs: 3_000 });
  const busy = { code: 'busy' };
  await expect(stubborn.run(named('for-ever'), draft, context())).rejects.toMatchObject(busy);
  expect(await stubborn.run(named('echo'), 'again', context())).toBe('again');
  await stubborn.close();
}, 120_000);

test('a thread that dies fails what it had', async () => {
  const frail = createOperationRunner(() => services, { thread: sick });
  await expect(frail.run(named('die'), draft, context())).rejects.toThrow('ended with code 7');
  await frail.close();
}, 120_000);

test('the thread is informed that the result is no longer needed', async () => {
  const asked = createOperationRunner(() => services, { thread: sick });
  const abort = new AbortController();
  const run = asked.run(named('tell-reason'), null, context(abort.signal));
  abort.abort(abandoned);
  expect(await run).toBe(abandoned);
  await asked.close();
}, 120_000);

test('a closing door fails what is under way as not ready', async () => {
  const door = createOperationRunner(() => services, { thread: sick });
  const run = door.run(named('wait'), null, context());
  const outcome = expect(run).rejects.toMatchObject({ code: 'not-ready' });
  await door.close();
  await outcome;
}, 120_000);

test('a run without a place is refused before its quota is taken', async () => {
  let taken = 0;
  const slowQuota = {
    ...services,
    store: { limits: () => new Promise(() => (taken += 1)) },
  } as unknown as Services;
  const door = createOperationRunner(() => slowQuota, { thread: sick });
  const hurried = { ...analyseDraft, mostWaitMs: 0 } as AnyOperation;
  for (let run = 0; run < 3; run += 1) void door.run(hurried, draft, { ...context(), caller: `c${run}` });
  await expect(door.run(hurried, draft, { ...context(), caller: 'late' })).rejects.toMatchObject({
    code: 'overloaded',
  });
  expect(taken).toBe(2);
  await door.close();
}, 60_000);

test('every heavy operation of a door is in the list of the thread, and every queued one has a job', () => {
  const inThread = new Set(heavyOperations.map((one) => one.id));
  const served = [...routes.map(({ operation }) => operation), ...jobs.map(({ operation }) => operation)];
  const heavy = served.filter((one) => one.heavy === true).map((one) => one.id);
  expect(heavy.filter((one) => !inThread.has(one))).toEqual([]);
  expect(heavyOperations.filter((one) => one.heavy !== true)).toEqual([]);
  const worked = new Set(jobs.map(({ operation }) => operation.id));
  const queued = routes.filter(({ mode }) => mode === 'later').map(({ operation }) => operation.id);
  expect(queued.filter((one) => !worked.has(one))).toEqual([]);
});

test('a warm runner has read the latest audit before anybody asks, and one that is gone harms nobody', async () => {
  for (const [latest, read] of [
    [id, 1],
    ['gone', 0],
  ] as const) {
    let reads = 0;
    const counted = Object.create(store) as typeof store;
    counted.pages = (...given) => {
      reads += 1;
      return store.pages(...given);
    };
    const warm = createOperationRunner(() => ({ ...services, store: counted }), {
      warm: async () => ({ id: latest, workspace: 'local' }),
    });
    if (read === 1) await expect.poll(() => reads, { timeout: 20_000 }).toBe(1);
    expect(await warm.run(analyseDraft, draft, context())).toMatchObject({ language: 'fr' });
    expect(reads).toBe(1);
    await warm.close();
  }
}, 60_000);
