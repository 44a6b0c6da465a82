import { expect, test } from 'vitest';
import { dueCohort, statedLife } from '../../../../src/core/framework/use-cycle/due-cohort.ts';
import { useCycle } from '../../../../src/core/framework/use-cycle/use-cycle.ts';
import { companyWith } from '../../../support/small-company.ts';

const period = {
  baselineStart: '2025-10-01',
  baselineEnd: '2026-09-30',
  baselineMonths: 12,
  cycleStart: '2027-01-04',
  cycleEnd: '2027-06-27',
  cycleNumber: 1,
};
const counting = (ownMetrics: Record<string, number>) =>
  companyWith({ period, siteTotals: { source: 'file', ownMetrics } as never });

test.each([
  ['Boilers installed in 2019 that reach eight years in 2027', 8 * 365],
  ['Matelas à dix ans relancés (60), rachetés', 10 * 365],
  ['Customers seen every 18 months', 540],
])('reads the life of what is sold in “%s”', (label, days) => {
  expect(statedLife(counting({ [label]: 60 }))).toBe(days);
});
test('a delay without an order is no life', () => {
  expect(statedLife(counting({ 'Clients sans commande depuis plus de dix mois': 300 }))).toBeNull();
  expect(statedLife(counting({ 'Gift vouchers not used after 12 months': 40 }))).toBeNull();
  expect(statedLife(counting({ 'Bons cadeaux jamais utilisés après 12 mois': 40 }))).toBeNull();
  expect(statedLife(counting({ 'Boilers serviced after 12 months': 40 }))).toBe(365);
});
test('the life that the file gives comes before the usual interval of the trade', () => {
  const { intervalDays, intervalFrom } = useCycle(counting({ 'Boilers that reach eight years': 40 }));
  expect([intervalDays, intervalFrom]).toEqual([2920, 'life']);
});
test('counts those whose month falls in the cycle, with what a reminder has changed', () => {
  const file = counting({
    'Clients équipés de janvier à juin 2025': 120,
    'Clients à deux ans relancés (60), rééquipés': 30,
    'Clients à deux ans jamais relancés (80), rééquipés': 8,
  });
  const due = dueCohort(file);
  expect([due?.count, due?.from, due?.until]).toEqual([120, '2027-01-04', '2027-06-27']);
  expect(due?.inCycle).toBeGreaterThan(110);
  expect(due?.back).toMatchObject({ reminded: 0.5, others: 0.1 });
});
test('a whole year is due month by month: half of it in a cycle of six months', () => {
  const due = dueCohort(counting({ 'Doors fitted in 2022 that reach five years in 2027': 100 }));
  expect(due?.inCycle).toBe(48);
});
test('nobody is due outside the cycle', () => {
  expect(dueCohort(counting({ 'Doors fitted in 2024 that reach five years in 2029': 100 }))).toBeNull();
});
