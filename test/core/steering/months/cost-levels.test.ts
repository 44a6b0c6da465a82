import { expect, test } from 'vitest';
import { costLevels } from '../../../../src/core/steering/months/cost-levels.ts';
import type { Months } from '../../../../src/core/steering/months/month-figures.ts';
import { exampleCompany } from '../../../support/companies.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const company = exampleCompany('maison-tilleul-gres');
const [first, second] = company.channels.map(({ id }) => id) as [string, string];

/** A plan of the first half of 2027 with a ceiling of €20 a channel, an alert at €16 and €25 for the whole company. */
function levels(months: Months, costs: typeof company.costs = []) {
  const plan = smallPlan({
    inputs: { company: { ...company, costs } } as never,
    cac: {
      cacMax: 2500,
      channelCap: 2000,
      breakEven: 4000,
      lines: [],
      alerts: [
        { level: 'amber', at: 1600 },
        { level: 'red', at: 2000 },
      ],
    } as never,
  });
  return costLevels(plan, months);
}

const month = (spent: number | null, newCustomers: number | null) => ({
  channels: { [first]: { spent, newCustomers } },
});
const levelOf = (months: Months) => levels(months).map(({ month: name, level }) => `${name} ${level}`);

test('a cost is on one side of the alert and of the ceiling; at the mark it is within', () => {
  expect(levelOf({ '2027-02': month(160, 10) })).toEqual(['2027-02 green']);
  expect(levelOf({ '2027-02': month(161, 10) })).toEqual(['2027-02 amber']);
  expect(levelOf({ '2027-02': month(200, 10) })).toEqual(['2027-02 amber']);
  expect(levelOf({ '2027-02': month(201, 10) })).toEqual(['2027-02 red']);
});

test('what nobody counted has no level, and the last month that counts decides', () => {
  expect(levelOf({ '2027-02': month(null, 10), '2027-03': month(300, null) })).toEqual([]);
  expect(levelOf({ '2027-02': month(300, 10), '2027-03': month(100, null) })).toEqual(['2027-02 red']);
  expect(levelOf({ '2027-02': month(300, 10), '2027-03': month(100, 10) })).toEqual(['2027-03 green']);
});

test('without a customer, only a cost above the ceiling of one says something', () => {
  expect(levelOf({ '2027-02': month(20, 0) })).toEqual([]);
  expect(levelOf({ '2027-02': month(21, 0) })).toEqual(['2027-02 red']);
});

test('months outside the plan do not count', () => {
  expect(levelOf({ '2026-12': month(300, 10), '2027-07': month(300, 10) })).toEqual([]);
});

test('the whole company has its own figures and the ceiling of the mean customer; nothing spent is nothing by any channel', () => {
  const whole = { spent: 260, newCustomers: 10, channels: { [second]: { newCustomers: 4 } } };
  expect(levels({ '2027-02': whole })).toEqual([{ channelId: null, month: '2027-02', level: 'red' }]);
  expect(levels({ '2027-02': { ...whole, spent: 0 } })).toEqual([
    { channelId: null, month: '2027-02', level: 'green' },
    { channelId: second, month: '2027-02', level: 'green' },
  ]);
});

test('hours given count at their cost, as a monthly average', () => {
  const months = company.period.baselineMonths;
  const line = {
    id: 'h',
    channelId: first,
    purpose: 'acquisition' as const,
    cash: 9_999,
    inKind: 50 * months,
    hours: 0,
  };
  const of = (costs: typeof company.costs) => levels({ '2027-02': month(155, 10) }, costs).map(({ level }) => level);
  expect([of([]), of([line])]).toEqual([['green'], ['red']]);
});
