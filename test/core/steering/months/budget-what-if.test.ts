import { expect, test } from 'vitest';
import { budgetWhatIf } from '../../../../src/core/steering/months/budget-what-if.ts';
import { exampleCompany, exampleNames } from '../../../support/example-companies.ts';

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
