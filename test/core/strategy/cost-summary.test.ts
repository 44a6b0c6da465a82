import { expect, test } from 'vitest';
import { capacitySummary, costSummary } from '../../../src/core/strategy/cost-summary.ts';
import { contextOf } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';

const context = contextOf();
const line = (nature: string, planned: number, purpose = 'acquisition') => ({ nature, planned, purpose }) as never;

test('hours of people are no cash, and what is left of the budget is the contingency', () => {
  const actions = [smallAction({ costs: [line('media', 30_000), line('people', 4000)] })];
  expect(costSummary(context, actions, 0)).toMatchObject({
    currency: 'EUR',
    budget: 100_000,
    cashPlanned: 30_000,
    peoplePlanned: 4000,
    contingency: 70_000,
  });
});

test('each purpose has its cap and its own cash', () => {
  const actions = [
    smallAction({ costs: [line('media', 30_000), line('tool', 500, 'retention'), line('people', 900)] }),
  ];
  const { byPurpose } = costSummary(context, actions, 0);
  expect(byPurpose.map(({ purpose, cap, planned }) => [purpose, cap, planned])).toEqual([
    ['acquisition', 50_000, 30_000],
    ['activation', 20_000, 0],
    ['retention', 15_000, 500],
    ['referral', 10_000, 0],
    ['steering', 5000, 0],
  ]);
});

test('the hours of each week are dated', () => {
  expect(capacitySummary(context, { used: [3, 5], madeWay: [] })).toEqual({
    hoursPerWeek: 10,
    hoursTotal: 250,
    hoursPlanned: 8,
    waiting: [],
    weeks: [
      { week: 0, start: '2027-01-04', hours: 3 },
      { week: 1, start: '2027-01-11', hours: 5 },
    ],
  });
});
