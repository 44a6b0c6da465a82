import { expect, test } from 'vitest';
import { delayText, retentionPart, retentionSteps } from '../../../../src/core/report/plan/retention.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const step = (id: string, delayHours: number, given: object = {}) =>
  smallAction({
    id,
    title: pair(id, id),
    channelIds: ['CH-EMAIL-AUTO'],
    retention: {
      family: 'onboarding',
      trigger: { event: pair('commande', 'order'), delayHours, place: delayHours === 0 ? 'always' : 'path' },
      message: null,
      change: pair('Changer.', 'Change.'),
      consent: 'contract',
      next: [],
      exit: pair('achat', 'purchase'),
      ...given,
    } as never,
  });
const retention = {
  entry: 'entry',
  horizonDays: 180,
  messagesPerWeekMax: 2,
  unsubscribe: pair('Lien.', 'Link.'),
  outcomeKpiId: 'K-REPEAT-12M',
  outcomeStart: null,
  outcomeTarget: 0.25,
  cycle: { leadDays: 77, serviceDays: 30, intervalDays: 365, intervalFrom: 'model' },
} as never;
const actions = [step('always', 0), step('late', 72), step('soon', 6), step('entry', 100)];

test('the entry comes first, then the delays, then what is always on', () => {
  expect(retentionSteps(smallPlan({ actions, retention })).map(({ action }) => action.id)).toEqual([
    'entry',
    'soon',
    'late',
    'always',
  ]);
});

test('a delay is in hours under a day, otherwise in days', () => {
  expect([delayText(23).en, delayText(24).en, delayText(72).fr]).toEqual(['23 h', 'D+1', 'J+3']);
});

test('a plan without a step says so', () => {
  expect(retentionPart(smallPlan({ retention })).map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('a step shows when, its change, its consent, and what follows', () => {
  const next = step('soon', 6, { next: [{ actionId: 'late' }] });
  const table = retentionPart(smallPlan({ actions: [next, step('late', 72)], retention }))[3];
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows.map((row) => (row[4] as { en: string }).en)).toEqual(['late', 'exit: purchase']);
  expect((rows[0]![1] as { en: string }).en).toMatch(/^order · 6 h · /);
  expect(rows[0]!.slice(2, 4)).toMatchObject([{ en: 'Change.' }, { en: 'part of the contract' }]);
});

test('the outcome of the whole path is a note', () => {
  const note = retentionPart(smallPlan({ actions, retention })).at(-1);
  expect(note).toMatchObject({
    tone: 'note',
    text: {
      en: expect.stringMatching(/^What the whole must reach: “Repeat rate”, start not measured.*, towards 25%\.$/),
    },
  });
});

test('the cycle that the delays follow is stated, with where it comes from', () => {
  const cycle = retentionPart(smallPlan({ actions, retention }))[1];
  expect(cycle).toMatchObject({
    text: {
      en: expect.stringMatching(/365 days between two purchases \(usual in this trade.*77 days of waiting.*107 days/),
    },
  });
});
