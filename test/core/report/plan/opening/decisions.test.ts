import { expect, test } from 'vitest';
import { decisionsTable, decisionTexts } from '../../../../../src/core/report/plan/opening/decisions.ts';

const both = (text: string) => ({ fr: text, en: text });
const insight = (kind: string, id: string, given: object = {}) => ({
  id,
  kind,
  leads: true,
  answer: null,
  actionIds: [id],
  title: both(`Why ${id}`),
  argument: both(`Sum ${id}.`),
  remedy: both(`Do ${id}`),
  moneyPerMonth: null,
  customersPerMonth: null,
  certainty: 0.8,
  ...given,
});
const task = (actionId: string, date: string) => ({ actionId, date });
const decided = (insights: readonly object[], tasks: readonly object[]) => {
  const [table] = decisionsTable({
    actions: [],
    channels: [],
    insights,
    tasks,
    nextCycle: { allocation: { rows: [] } },
    company: { currency: 'EUR' },
  } as never);
  return table?.kind === 'table' ? table.rows.map(([, what]) => (what as { en: string }).en) : null;
};

test('decisions are in the order of the days on which they can no longer wait', () =>
  expect(
    decided(
      [
        insight('funnel-leak', 'late'),
        insight('dated-fact', 'early', { leads: false, answer: { title: both('Refuse') } }),
      ],
      [task('late', '2027-03-01'), task('early', '2027-01-10')],
    ),
  ).toEqual(['Refuse', 'Do late']));

test('a finding without a task is no decision, nor one whose answer is the move of a channel', () =>
  expect(
    decided(
      [insight('funnel-leak', 'none'), insight('channels-above-ceiling', 'moved')],
      [task('moved', '2027-03-01')],
    ),
  ).toBeNull());

test('the dates of the file keep their places beside many other findings', () => {
  const others = Array.from({ length: 12 }, (_, at) => insight('funnel-leak', `other-${at}`));
  const dates = ['a', 'b'].map((id) =>
    insight('dated-fact', id, { leads: false, answer: { title: both(`Date ${id}`) } }),
  );
  const all = [...others, ...dates];
  const rows = decided(
    all,
    all.map(({ id }) => task(id, '2027-02-01')),
  );
  expect(rows).toHaveLength(8);
  expect(rows).toEqual(expect.arrayContaining(['Date a', 'Date b']));
});

test('who presents them says the same decisions', () =>
  expect(
    decisionTexts({
      actions: [],
      channels: [],
      insights: [insight('dated-fact', 'lease', { answer: { title: both('Say no') } })],
      tasks: [task('lease', '2027-01-10')],
      nextCycle: { allocation: { rows: [] } },
      company: { currency: 'EUR' },
    } as never).map(({ en }) => en),
  ).toEqual(['Before 10 Jan 2027: Say no. Sum lease.']));
