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

const withLine = (purpose: 'acquisition' | 'shared', label: string) =>
  acquisitionCosts({
    ...company,
    costs: [...company.costs, { id: 'x', channelId: null, purpose, label, cash: 1159, inKind: 0, hours: 0 }],
  });

test('a cost of acquisition without a channel is shared between new customers', () => {
  expect(withLine('acquisition', 'sales')).toMatchObject({ shared: 1159, sharedPerCustomer: 1, attributableCac: 31.2 });
});

test('a shared cost is added by a customer only where its words say so: rent is the same with one more', () => {
  expect(withLine('shared', 'location du fourgon')).toMatchObject({ shared: 1159, sharedPerCustomer: 0 });
  expect(withLine('shared', 'welcome parcel for each new customer')).toMatchObject({ sharedPerCustomer: 1 });
  expect(withLine('shared', 'onboarding')).toMatchObject({ sharedPerCustomer: 1 });
});

test('without a cost line the cost of a customer is unknown, not zero', () => {
  const costs = acquisitionCosts({ ...company, costs: [] });
  expect(costs).toMatchObject({ blendedCac: null, organicCac: null });
  expect(costs.newCustomers).toBeGreaterThan(0);
});
