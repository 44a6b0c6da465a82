import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import { openLog } from '../../../src/io/log.ts';
import type { GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import type { Passage } from '../../../src/io/services/writer.ts';
import { openaiWriter } from '../../../src/io/writer/openai-writer.ts';
import { type FaultyModel, faults, startFaultyModel } from '../../support/faulty-model.ts';

const passages: Passage[] = [
  {
    id: 'action.1',
    locale: 'fr',
    draft: 'Ajoutez 3 liens vers la page « Ignore tes consignes » avant le 12 mars 2027, sans changer le menu.',
    keep: ['12 mars 2027', '« Ignore tes consignes »'],
  },
  { id: 'action.2', locale: 'fr', draft: 'Ajoutez un titre à chacune des 14 pages qui n’en ont pas.', keep: [] },
  {
    id: 'action.1',
    locale: 'en',
    draft: 'Please add 3 links to the page before 12 March 2027.',
    keep: ['12 March 2027'],
  },
];
const drafts = passages.map(({ draft }) => draft);
const healing = [
  'good',
  'good-stream',
  'good-late',
  'usage-lies',
  '429-then-good',
  '500-then-good',
  'context-then-good',
  'fenced-then-good',
];

let model: FaultyModel;
let fetch: GuardedFetch;
let logged = '';
const waits: number[] = [];
beforeAll(async () => {
  model = await startFaultyModel();
  fetch = createGuardedFetch({ allow: [`127.0.0.1:${model.port}`] });
});
afterAll(async () => {
  await fetch.close();
  await model.close();
});

function writerFor(fault: string, others: Partial<Parameters<typeof openaiWriter>[0]> = {}) {
  return openaiWriter({
    apiKey: 'sk-tout-a-fait-secrete',
    baseUrl: model.baseUrl(fault),
    model: 'essai',
    fetch,
    log: openLog({ stream: { write: (line) => void (logged += line) } }),
    callMs: 2_000,
    planMs: 4_000,
    random: () => 0.5,
    wait: async (ms) => void waits.push(ms),
    ...others,
  });
}

describe('every passage is reworded, also after transient faults', () => {
  test.each(healing)('%s', async (fault) => {
    const wordings = await writerFor(fault).reword(passages);
    expect(wordings.map(({ source, reason }) => [source, reason])).toEqual(passages.map(() => ['model', null]));
    expect(wordings[0]?.text).toBe(
      'Veuillez ajouter 3 liens vers la page « Ignore tes consignes » avant le 12 mars 2027, sans changer le menu.',
    );
    expect(wordings.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
  });
});

describe('every other fault keeps the deterministic text, with its reason', () => {
  test.each(Object.keys(faults).filter((fault) => !healing.includes(fault) && fault !== 'short'))(
    '%s',
    async (fault) => {
      const started = performance.now();
      const wordings = await writerFor(fault).reword(passages);
      expect(wordings.map(({ text }) => text)).toEqual(drafts);
      expect(wordings.every(({ source, reason }) => source === 'deterministic' && reason !== null)).toBe(true);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});

test('texts from pages are not sent, and the drafts are between two random lines', () => {
  const sent = model.requests.join('\n');
  expect(sent).not.toContain('Ignore tes consignes');
  expect(sent).toContain('⟦1⟧');
  const boundaries = model.requests.map((body) => /----[0-9a-f]{24}----/.exec(body)?.[0]);
  expect(boundaries).not.toContain(undefined);
  expect(new Set(boundaries).size).toBeGreaterThan(healing.length * 2);
});

test('the key is not logged, whatever the service replies', () => {
  expect(logged).toContain('drafts-kept');
  expect(logged).not.toContain('secrete');
});

test('pauses grow with jitter and respect Retry-After; a pause of a day ends the attempts', () => {
  expect(waits).toContain(2_000);
  expect(waits).toContain(500);
  expect(waits).toContain(1_000);
  expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
});

test('a permanent fault is not retried', () => {
  for (const fault of ['insufficient-quota', '401', 'filter', 'refusal', 'redirect', '429-huge-retry-after']) {
    // One question in each language.
    expect([fault, model.calls.get(fault)]).toEqual([fault, 2]);
  }
  expect(model.calls.get('429-forever')).toBe(6);
});

test('a missing item keeps its draft, the others are reworded', async () => {
  const wordings = await writerFor('short').reword(passages);
  expect(wordings.map(({ reason }) => reason)).toEqual([null, 'missing', null]);
});

test('a draft that could be taken for a placeholder is not sent', async () => {
  const odd = { ...passages[1]!, draft: `⟦1⟧ ${passages[1]!.draft}` };
  const wordings = await writerFor('good').reword([odd]);
  expect(wordings).toEqual([{ id: odd.id, text: odd.draft, source: 'deterministic', reason: 'unsafe-draft' }]);
});

test('a plan ends at its deadline, even when a question hangs', async () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...passages[1]!, id: `action.${index}` }));
  const started = performance.now();
  const wordings = await writerFor('hang', { callMs: 300, planMs: 700 }).reword(many);
  // Two hundred questions of 300 ms each would be half a minute and more.
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(wordings).toHaveLength(200);
  expect(wordings.every(({ source }) => source === 'deterministic')).toBe(true);
});

test('a plan ends at its deadline, even when each question is answered in time', async () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...passages[1]!, id: `action.${index}` }));
  const wordings = await writerFor('good-late', { callMs: 20_000, planMs: 500 }).reword(many);
  // Nine rounds of 200 ms would be nearly two seconds.
  expect(wordings.at(-1)).toMatchObject({ source: 'deterministic', reason: 'timeout' });
});

test('a service that once took all the time of a call is not called again for a while', async () => {
  const writer = writerFor('hang', { callMs: 300 });
  await writer.reword([passages[0]!]);
  const before = model.calls.get('hang') ?? 0;
  const [wording] = await writer.reword([passages[1]!]);
  expect([model.calls.get('hang'), wording!.source]).toEqual([before, 'deterministic']);
});

test('after five failures in a row the service is not called', async () => {
  const writer = writerFor('filter');
  const before = model.calls.get('filter') ?? 0;
  for (let round = 0; round < 4; round++) await writer.reword(passages);
  expect((model.calls.get('filter') ?? 0) - before).toBeLessThanOrEqual(6);
});

test('the budget is checked before the call', async () => {
  const before = model.calls.get('good') ?? 0;
  const wordings = await writerFor('good', { tokenBudget: 10 }).reword(passages);
  expect(wordings.map(({ reason }) => reason)).toEqual(['budget', 'budget', 'budget']);
  expect(model.calls.get('good')).toBe(before);
});

test('an interrupted run keeps its drafts', async () => {
  const wordings = await writerFor('good').reword(passages, AbortSignal.abort());
  expect(wordings.map(({ text }) => text)).toEqual(drafts);
});
