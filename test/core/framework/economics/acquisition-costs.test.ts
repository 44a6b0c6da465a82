import { expect, test } from 'vitest';
import { acquisitionCosts, lineCost } from '../../../../src/core/framework/economics/acquisition-costs.ts';
import { exampleCompany } from '../../../support/example-companies.ts';

const company = exampleCompany('maison-tilleul-gres');

test('a line costs its cash, its goods and its hours', () => {
  const line = company.costs.find((one) => one.id === 'c6');
  expect(line && lineCost(line, company)).toBe(900 + 450 + 20 * 24);
});

test('retention costs are no acquisition costs', () => {
  expect(acquisitionCosts(company).channels.map((row) => row.channelId)).not.toContain('email');
});

test('a cost without a channel is shared between new customers', () => {
  const shared = { id: 'x', channelId: null, purpose: 'shared' as const, cash: 1159, inKind: 0, hours: 0 };
  expect(acquisitionCosts({ ...company, costs: [...company.costs, shared] })).toMatchObject({
    shared: 1159,
    sharedPerCustomer: 1,
    attributableCac: 31.2,
  });
});

test('without a cost line the cost of a customer is unknown, not zero', () => {
  const costs = acquisitionCosts({ ...company, costs: [] });
  expect(costs).toMatchObject({ blendedCac: null, organicCac: null });
  expect(costs.newCustomers).toBeGreaterThan(0);
});
