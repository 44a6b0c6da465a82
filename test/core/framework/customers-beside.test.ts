import { expect, test } from 'vitest';
import { customersBeside } from '../../../src/core/framework/customers-beside.ts';
import { companyWith } from '../../support/small-company.ts';

const [channel] = companyWith().channels;
const beside = (siteTotals: object | undefined, ...newCustomers: readonly (number | null)[]) =>
  customersBeside({
    channels: newCustomers.map((count) => ({ ...channel!, metrics: { newCustomers: count } })),
    siteTotals: siteTotals as never,
  });

test('what the total has beyond the channels, a channel that counts nothing included', () => {
  expect(beside({ newCustomers: 11 }, 3, null)).toEqual({ customers: 8, throughSite: false });
});
test('none without a total, and none where the channels claim more', () => {
  expect(beside(undefined, 3).customers).toBe(0);
  expect(beside({ newCustomers: 2 }, 3).customers).toBe(0);
});
test('they came through the site where it counts as many requests or orders as the company new customers', () => {
  expect(beside({ newCustomers: 11, leads: 40 }, 3).throughSite).toBe(true);
  expect(beside({ newCustomers: 11, orders: 11 }, 3).throughSite).toBe(true);
  expect(beside({ newCustomers: 11, leads: 5, orders: 9 }, 3).throughSite).toBe(false);
  expect(beside({ leads: 5 }).throughSite).toBe(false);
});
