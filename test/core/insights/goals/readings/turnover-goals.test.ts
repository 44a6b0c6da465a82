import { expect, test } from 'vitest';
import { companyWith } from '../../../../support/small-company.ts';
import { judgedGoal } from '../../../../support/judged-goal.ts';

const organisation = { ...companyWith().organisation, annualTurnoverNet: 100_000 };
const economics = {
  model: 'transactional' as const,
  aovNet: 50,
  marginRate: 0.4,
  horizonMonths: 24,
  expectedOrders: 2,
  expectedOrdersByMonth: { '12': 1.5, '24': 2 },
};
const judged = (statement: string) => judgedGoal(statement, 'revenue_existing', { organisation, economics });

test('a sum of sales is judged in sales of the mean basket, though no currency is written', () => {
  const goal = judged('Reach 150,000 of turnover with the customers we have');
  expect(goal).toMatchObject({ unit: 'money', current: 100_000, target: 150_000, verdict: 'out-of-reach' });
  expect(goal?.proposal.en).toMatch(/50,000 are missing ÷ .50 a sale = 1,000 sales/);
});
test('a number of customers is no sum of sales', () =>
  expect(judged('Reach 150 customers who come back')?.unit).not.toBe('money'));
