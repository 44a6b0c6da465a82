import { expect, test } from 'vitest';
import { channelAdvice } from '../../../../src/core/steering/channel-advice.ts';
import { budgetWhatIf } from '../../../../src/core/steering/months/budget-what-if.ts';
import { companyOfMonths } from '../../../../src/core/steering/months/company-of-months.ts';
import { nextCyclePlan } from '../../../../src/core/steering/next-cycle-plan.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const company = exampleCompany(exampleNames[0]!);

test('a larger budget brings no fewer customers, and never spends more than it has', () => {
  const [small, large] = [2_000, 4_000].map((budget) => budgetWhatIf(company, budget)!);
  expect(large!.customers.expected).toBeGreaterThanOrEqual(small!.customers.expected);
  const spent = small!.rows.reduce((sum, { after }) => sum + after, 0);
  expect(spent + small!.reserve).toBeCloseTo(2_000);
});

test('the expected customers are between the ends that chance leaves', () => {
  const { low, expected, high } = budgetWhatIf(company, 3_000)!.customers;
  expect(low).toBeLessThan(expected);
  expect(high).toBeGreaterThan(expected);
});

test('nothing is simulated for a company whose channels cost nothing', () => {
  expect(budgetWhatIf({ ...company, costs: [] }, 3_000)).toBeNull();
});

test('without money there is no cost of a customer, rather than a cost of zero', () => {
  expect(budgetWhatIf(company, 0)?.cost).toBeNull();
});

/** A shop whose advertisement brings customers, above a ceiling that a purchase of 2 sets. */
const poor = (about: readonly string[], newCustomers = 12) => {
  const shop = companyWith({
    channels: [channelWith('CH-SEO'), channelWith('CH-SEA', { ownership: 'paid' })],
    costs: [],
    hypotheses: about.map((place) => ({ about: place, taken: '2', from: 'rule' })),
  });
  const month = shop.period.baselineEnd.slice(0, 7);
  const cheap = { ...shop, economics: { ...shop.economics, aovNet: 2 } } as typeof shop;
  return companyOfMonths(cheap, { [month]: { channels: { sea: { spent: 300, newCustomers } } } });
};

test.each([12, 4])(
  'a channel that the advice keeps because its ceiling is a guess keeps its money and its %i customers in the trial and in the split',
  (newCustomers) => {
    const company = poor(['economics/aovNet'], newCustomers);
    expect(channelAdvice(company)).toMatchObject([{ channelId: 'sea', verdict: 'keep', before: 300, after: 300 }]);
    const [split] = nextCyclePlan(company).allocation.rows;
    expect(split!.after).toBeCloseTo(split!.before);
    const trial = budgetWhatIf(company, split!.before)!;
    expect(trial.reserve).toBeCloseTo(0);
    expect(trial.rows[0]!.after).toBeCloseTo(split!.before);
    expect(trial.customers.expected / split!.before).toBeCloseTo(newCustomers / 300);
  },
);

test('a ceiling that was given, and money that brought nobody, are cut by the trial as by the advice', () => {
  for (const company of [poor([]), poor(['economics/aovNet'], 0)]) {
    expect(['less', 'stop']).toContain(channelAdvice(company)[0]!.verdict);
    const [split] = nextCyclePlan(company).allocation.rows;
    expect(budgetWhatIf(company, split!.before)!.reserve).toBeGreaterThan(0);
  }
});
