import { expect, test } from 'vitest';
import { previewMonths, withMonths } from '../../../src/operations/plans/preview-months.ts';
import { cycleMonths } from '../../../src/core/framework/cycle-months.ts';
import { sortedCompany } from '../../../src/core/planning/context/plan-context.ts';
import type { Company } from '../../../src/core/framework/company/company.ts';
import { planOf } from '../../support/companies.ts';
import { exampleCompany, exampleNames } from '../../support/example-companies.ts';

const company = exampleCompany(exampleNames[0]!);

test('figures that contradict each other are refused at their place', () => {
  const months = { '2099-01': { leads: 3, sessions: 2, channels: {} } };
  expect(() => withMonths(company, months)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      issues: [expect.objectContaining({ path: '/months/2099-01/leads' })],
    }),
  );
});

const plan = planOf(company);
/** A service that keeps the plan made with a company. */
const keeping = (made: Company) => ({ store: { readDocument: async () => ({ ...plan, inputs: { company: made } }) } });

const month = company.period.baselineEnd.slice(0, 7);
const next = `${Number(month.slice(0, 4)) + 1}-${month.slice(5)}`;
const months = { [next]: { newCustomers: 9, spent: 0, channels: {} } };
const preview = (made: Company, given: Company) =>
  previewMonths.run({ id: 'cyc_1', months, company: given } as never, keeping(made) as never, {} as never);

test('a plan made with the months counts them, in whatever order it keeps its channels and costs', async () => {
  const before = { ...company, channels: company.channels.toReversed(), costs: company.costs.toReversed() };
  expect((await preview(before, before)).isInPlan).toBe(false);
  expect((await preview(sortedCompany(withMonths(before, months as never)), before)).isInPlan).toBe(true);
});

test('an answer given since the plan changes what a customer may cost, and the amount of the plan is kept beside it', async () => {
  const { economics } = company;
  const answered = { ...company, economics: { ...economics, marginRate: (economics.marginRate ?? 0.5) / 2 } };
  const { planned, after } = await preview(company, answered);
  expect(planned.ceiling).toBeGreaterThan(after!.ceiling);
});

test('the mean purchase of months of sales is no answer to correct', async () => {
  const { given } = await preview(company, company);
  expect(given.map(({ question }) => question)).toContain('sale');
  const sold = { [next]: { orders: 10, revenueNet: 700, channels: {} } };
  const after = await previewMonths.run(
    { id: 'cyc_1', months: sold, company } as never,
    keeping(company) as never,
    {} as never,
  );
  expect(after.given).toEqual(given.filter(({ question }) => question !== 'sale'));
});

test('what no channel has is counted over the cycle, beside the money that the company gave for it', async () => {
  const given = { ...company, budget: { ...company.budget, cashCycle: 300 } };
  const spending = { [next]: { spent: 100_000, channels: {} } };
  const { budget, after, before } = await previewMonths.run(
    { id: 'cyc_1', months: spending, company: given } as never,
    keeping(given) as never,
    {} as never,
  );
  expect(budget).toBe(30_000);
  const { baselineMonths } = company.period;
  expect(after!.beside!.spent).toBeGreaterThan(before.beside?.spent ?? 0);
  expect(after!.besideCycle).toBe(Math.round((after!.beside!.spent * cycleMonths(company)) / baselineMonths));
});

test('the customers of paid advertising have a cost of their own beside that of all', async () => {
  const line = { ...company.costs[0]!, purpose: 'acquisition', hours: 0, inKind: 0 };
  const costs = [
    { ...line, channelId: 'paid_search', cash: 7_400 },
    { ...line, id: 'free', channelId: 'direct', cash: 0 },
  ];
  const { before } = await preview(company, { ...company, costs } as never);
  // 148 customers of the one channel, 226 of the other.
  expect(before.paidCost).toBe(5_000);
  expect(before.cost).toBe(Math.round(740_000 / 374));
});
