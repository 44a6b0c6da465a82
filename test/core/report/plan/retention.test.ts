import { expect, test } from 'vitest';
import { plannedSteps } from '../../../../src/core/report/plan/path/planned-steps.ts';
import { delayText } from '../../../../src/core/report/plan/path/step-sheets.ts';
import { retentionPart } from '../../../../src/core/report/plan/retention.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';

const step = (id: string, delayHours: number, given: object = {}) =>
  smallAction({
    id,
    title: pair(id, id),
    channelIds: ['CH-EMAIL-AUTO'],
    owner: pair('Ana', 'Ana'),
    start: '2027-01-04',
    retention: {
      stepTypeId: 'R-NEWS',
      family: 'onboarding',
      trigger: { event: pair('commande', 'order'), delayHours, place: delayHours === 0 ? 'always' : 'path' },
      message: null,
      ready: null,
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
  expect(plannedSteps(smallPlan({ actions, retention })).map(({ action }) => action.id)).toEqual([
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

const written = (given: readonly ReturnType<typeof step>[]) =>
  retentionPart(smallPlan({ actions: given, retention, missingTexts: [] }));
const tablesOf = (blocks: ReturnType<typeof written>) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
const said = (cell: unknown): string => (cell as { en?: string }).en ?? String(cell);

test('the overview shows when each step comes, whether its text is ready, its consent and what follows', () => {
  const next = step('soon', 6, { next: [{ actionId: 'late' }] });
  const [rows = []] = tablesOf(written([next, step('late', 72)]));
  expect(rows.map((row) => said(row[4]))).toEqual(['late', 'exit: purchase']);
  expect(rows[0]!.slice(1, 4).map(said)).toEqual(['order · 6 h · Automated email', 'to come', 'part of the contract']);
});

test('each step has a sheet with its whole text, or with what is missing to write it', () => {
  const ready = {
    form: 'email',
    parts: [{ label: pair('Objet', 'Subject'), text: 'Merci', limit: 50 }],
    variant: { element: pair('objet', 'subject'), text: 'Bonjour' },
  };
  const [, sheet = []] = tablesOf(written([step('entry', 0, { ready })]));
  expect(sheet.map((row) => row.map(said).join(': '))).toContain('Subject: Merci');
  const missing = [
    { id: 'news', title: pair('a', 'a'), because: pair('rien', 'nothing new'), need: pair('une date', 'a date') },
  ];
  const [, lacking = []] = tablesOf(
    retentionPart(smallPlan({ actions: [step('entry', 0)], retention, missingTexts: missing as never })),
  );
  expect(lacking.map((row) => row.map(said).join(': '))).toContain('Text to come, because: nothing new');
});

test('the outcome of the whole path is a note', () => {
  const note = written(actions).at(-1);
  expect(note).toMatchObject({
    tone: 'note',
    text: {
      en: expect.stringMatching(/^What the whole must reach: “Repeat rate”, start not measured.*, towards 25%\.$/),
    },
  });
});

test('the cycle that the delays follow is stated, with where it comes from', () => {
  const cycle = written(actions)[1];
  expect(cycle).toMatchObject({
    text: {
      en: expect.stringMatching(/365 days between two purchases \(usual in this trade.*77 days of waiting.*107 days/),
    },
  });
});
