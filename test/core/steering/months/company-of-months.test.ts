import { expect, test } from 'vitest';
import { acquisitionCosts } from '../../../../src/core/framework/economics/acquisition-costs.ts';
import { cycleMonths } from '../../../../src/core/framework/cycle-months.ts';
import { unitEconomics } from '../../../../src/core/framework/economics/unit-economics.ts';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';

const example = exampleCompany(exampleNames[0]!);
const channel = {
  ...example.channels[0]!,
  id: 'ads',
  status: 'active' as const,
  metrics: { newCustomers: 12, sessions: 1200 },
};
const company = {
  ...example,
  period: { ...example.period, baselineStart: '2026-01-01', baselineEnd: '2026-12-31', baselineMonths: 12 },
  channels: [channel],
  siteTotals: undefined,
  costs: [{ id: 'c', channelId: 'ads', purpose: 'acquisition' as const, cash: 1200, inKind: 0, hours: 0 }],
};
const month = { channels: { ads: { spent: 300, newCustomers: 1 } } };

test('a month moves the measured period on and replaces its average month', () => {
  const after = companyOfMonths(company, { '2027-01': month });
  expect(after.period).toMatchObject({ baselineStart: '2026-02-01', baselineEnd: '2027-01-31', baselineMonths: 12 });
  expect(after.costs[0]!.cash).toBe(1200 - 100 + 300);
  expect(after.channels[0]!.metrics).toEqual({ newCustomers: 12, sessions: 1200 });
  expect(acquisitionCosts(after).blendedCac).toBeCloseTo(1400 / 12);
});

test('a month of the measured period, or no month, changes nothing', () => {
  expect(companyOfMonths(company, { '2026-12': month })).toBe(company);
  expect(companyOfMonths(company, {})).toBe(company);
});

test('where nobody counted customers before, the period has the read months only', () => {
  const uncounted = { ...company, channels: [{ ...channel, metrics: { sessions: 1200 } }] };
  const after = companyOfMonths(uncounted, { '2027-01': month, '2027-02': month });
  expect(after.period).toMatchObject({ baselineStart: '2027-01-01', baselineEnd: '2027-02-28', baselineMonths: 2 });
  expect(after.channels[0]!.metrics).toEqual({ newCustomers: 2, sessions: 200 });
  expect(acquisitionCosts(after).blendedCac).toBe(300);
});

test('a figure that no month gives stays unknown, and one left open in a month keeps its average', () => {
  const after = companyOfMonths(company, { '2027-01': { channels: { ads: { spent: 300 } } } });
  expect(after.channels[0]!.metrics.newCustomers).toBe(12);
  expect(after.channels[0]!.metrics.leads).toBeUndefined();
});

test('the sales of a month move what an order brings, and so the ceiling', () => {
  const { economics } = company;
  if (economics.model !== 'transactional') throw new Error('the example sells by order');
  const after = companyOfMonths(company, {
    '2027-01': { revenueNet: 20 * economics.aovNet, orders: 10, channels: {} },
  });
  expect(after.economics).toMatchObject({ aovNet: 2 * economics.aovNet });
  expect(unitEconomics(after).byRatio).toBeCloseTo(2 * unitEconomics(company).byRatio);
});

test('a mean purchase far above every price stays one that is assumed', () => {
  const assumed = [{ about: 'economics/aovNet', taken: '40', from: 'rule' }];
  const dearest = Math.max(...company.offers.map(({ priceNet }) => priceNet));
  const about = (sale: number) =>
    companyOfMonths(
      { ...company, hypotheses: assumed },
      { '2027-01': { revenueNet: 10 * sale, orders: 10, channels: {} } },
    ).hypotheses;
  expect(about(dearest)).toEqual([]);
  expect(about(4 * dearest)).toEqual(assumed);
});

test('money of the whole company is what its channels do not explain, and never counted twice', () => {
  const spentBy = (given: object) => {
    const { costs } = companyOfMonths(company, { '2027-01': { channels: {}, ...given } });
    return costs.map(({ channelId, cash }) => [channelId, cash]);
  };
  expect(spentBy({ spent: 500, channels: { ads: { spent: 300 } } })).toEqual([
    ['ads', 1400],
    [null, 200],
  ]);
  expect(spentBy({ spent: 500 })).toEqual([
    ['ads', 1200],
    [null, 400],
  ]);
});

test('nothing spent in a month is one answer: every channel in use spent nothing', () => {
  const uncounted = { ...company, channels: [{ ...channel, metrics: {} }], costs: [] };
  const after = companyOfMonths(uncounted, { '2027-01': { newCustomers: 3, spent: 0, channels: {} } });
  expect(after.costs.map(({ channelId, cash }) => [channelId, cash])).toEqual([
    ['ads', 0],
    [null, 0],
  ]);
  expect(acquisitionCosts(after).blendedCac).toBe(0);
});

test('where nobody gave the money of the cycle, it is what the months show that is spent, for as long as the cycle lasts', () => {
  const supposed = {
    ...company,
    budget: { ...company.budget, cashCycle: 0 },
    hypotheses: [{ about: 'budget/cashCycle', taken: '0', from: 'usual' }],
  };
  const { budget } = companyOfMonths({ ...supposed, costs: [] }, { '2027-01': month });
  const monthly = 300 / supposed.period.baselineMonths;
  expect(budget.cashCycle).toBeCloseTo(monthly * cycleMonths(supposed), 1);
  expect(budget.stageCaps).toMatchObject({ acquisition: 1, activation: 0 });
  const given = { ...supposed, hypotheses: [] };
  expect(companyOfMonths(given, { '2027-01': month }).budget).toBe(given.budget);
});
