import { expect, test } from 'vitest';
import { lastMonthOf, monthFaults } from '../../../../src/core/steering/months/month-figures.ts';

const period = (baselineEnd: string) => ({
  baselineStart: '2026-01-01',
  baselineEnd,
  baselineMonths: 6,
  cycleStart: '2026-07-06',
  cycleEnd: '2026-10-04',
  cycleNumber: 1,
});

test('the last month of a measured period is the last that it contains to its end', () => {
  expect(lastMonthOf(period('2026-06-30'))).toBe('2026-06');
  expect(lastMonthOf(period('2026-06-29'))).toBe('2026-05');
});

test('the total of new customers is at least that of the channels', () => {
  const channels = { ads: { newCustomers: 3 }, seo: { newCustomers: 2 } };
  expect(monthFaults({ newCustomers: 4, channels }).map(({ path }) => path)).toEqual(['newCustomers']);
  expect(monthFaults({ newCustomers: 5, channels })).toEqual([]);
});

test('there are no more requests than visits, and no fewer sales than new customers', () => {
  expect(monthFaults({ sessions: 3, leads: 4, channels: {} }).map(({ path }) => path)).toEqual(['leads']);
  expect(monthFaults({ orders: 1, newCustomers: 2, channels: {} }).map(({ path }) => path)).toEqual(['orders']);
});
