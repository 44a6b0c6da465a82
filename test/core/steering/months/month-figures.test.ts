import { expect, test } from 'vitest';
import type { Company } from '../../../../src/core/framework/company/company.ts';
import { firstMonthOf, monthFaults } from '../../../../src/core/steering/months/month-figures.ts';
import { channelWith } from '../../../support/small-company.ts';

const period = (baselineEnd: string) => ({
  baselineStart: '2026-01-01',
  baselineEnd,
  baselineMonths: 6,
  cycleStart: '2026-07-06',
  cycleEnd: '2026-10-04',
  cycleNumber: 1,
});

const measured = (baselineEnd: string, newCustomers: number | null) => ({
  period: period(baselineEnd),
  siteTotals: undefined,
  channels: [channelWith('CH-SEO', { metrics: { newCustomers } })] as Company['channels'],
});

test('after a period whose customers are counted, the first month is the one that it does not contain to its end', () => {
  expect(firstMonthOf(measured('2026-06-30', 3))).toBe('2026-07');
  expect(firstMonthOf(measured('2026-06-29', 3))).toBe('2026-06');
});

test('where nobody counted customers, the months of the period may be read', () => {
  expect(firstMonthOf(measured('2026-06-30', null))).toBe('2026-01');
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

test('the money spent in all is at least that of the channels', () => {
  const channels = { ads: { spent: 300 } };
  expect(monthFaults({ spent: 200, channels }).map(({ path }) => path)).toEqual(['spent']);
  expect(monthFaults({ spent: 300, channels })).toEqual([]);
  // 0.1 + 0.2 is a little more than 0.3 in binary.
  const cents = { ads: { spent: 0.1 }, letters: { spent: 0.2 } };
  expect(monthFaults({ spent: 0.3, channels: cents })).toEqual([]);
});
