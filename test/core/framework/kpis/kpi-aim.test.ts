import { describe, expect, test } from 'vitest';
import { kpiAim } from '../../../../src/core/framework/kpis/kpi-aim.ts';
import { kpiOf } from '../../../../src/core/framework/kpis/kpi-of.ts';
import { unitEconomics } from '../../../../src/core/framework/economics/unit-economics.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const aimOf = (kpiId: string, start: number | null, monthlyClicks: number | null = null) =>
  kpiAim(kpiOf(kpiId), { company, weeks: 26, monthlyClicks, start, cost: 400 });

describe('the aim of an action', () => {
  test('has its first thresholds before any measurement, marked as an assumption', () => {
    expect(aimOf('K-CLICK', null)).toMatchObject({
      marks: [0.0174, 0.0262, 0.04],
      basis: { en: expect.stringContaining('First-use assumption') },
    });
  });

  test('is a gain on a measured start, up or down', () => {
    expect(aimOf('K-CR', 0.02)).toMatchObject({
      marks: [0.02, 0.022, 0.025],
      basis: { en: expect.stringContaining('Measured start') },
    });
    expect(aimOf('K-BOUNCE', 0.5)?.marks).toEqual([0.5, 0.45, 0.4]);
  });

  test('never passes the top of a scale', () => {
    expect(aimOf('K-RVW-AVG', 4.8)?.marks).toEqual([4.8, 5, 5]);
    expect(aimOf('K-RET', 0.95)?.marks).toEqual([0.95, 1, 1]);
  });

  test('adds points to a score, and keeps the usual marks of what has no better side', () => {
    expect(aimOf('K-NPS', 40)?.marks).toEqual([40, 44, 50]);
    expect(aimOf('K-NEWVIS', 0.9)?.marks).toEqual([0.6, 0.7, 0.8]);
  });

  test('is half of the clicks of the topic, after the months of growth', () => {
    const reached = 100 * ((26 * 7) / 30.4 - 2) * 0.5;
    expect(aimOf('K-SEO-CLK', null, 100)?.marks).toEqual([
      Math.ceil(reached * 0.5),
      Math.ceil(reached),
      Math.ceil(reached * 2),
    ]);
  });

  test('is the ceiling for a cost per customer that is not measured', () => {
    const ceiling = Number(unitEconomics(company).cacMax.toFixed(2));
    expect(aimOf('K-CAC-PAID', null)?.marks).toEqual([ceiling, ceiling, ceiling]);
  });

  test('is, for a count that nothing measures, the number at which the action costs no more than the ceiling', () => {
    const { cacMax } = unitEconomics(company);
    expect(aimOf('K-NEWCUST', null)?.marks[1]).toBe(Math.ceil(400 / cacMax));
    expect(aimOf('K-REVENUE', null)?.marks[1]).toBe(400 / 0.4);
  });

  test('is never a constant: a count without a measured rate to a customer has none', () => {
    expect(aimOf('K-SESS', null)).toBeNull();
    expect(aimOf('K-REACH', null)).toBeNull();
  });

  test('does not exist for a count of the whole company that nothing measures: its budget pays for more than one count', () => {
    expect(kpiAim(kpiOf('K-NEWCUST'), { company, weeks: 26, monthlyClicks: null, start: null, cost: null })).toBeNull();
  });

  test('follows the measured rate from a visit to a customer', () => {
    const measured = companyWith({
      channels: [channelWith('CH-SEO', { metrics: { sessions: 1000, newCustomers: 20 } })],
    });
    const { cacMax } = unitEconomics(measured);
    const aim = kpiAim(kpiOf('K-SESS'), { company: measured, weeks: 26, monthlyClicks: null, start: null, cost: 400 });
    expect(aim?.marks[1]).toBe(Math.ceil(400 / (0.02 * cacMax)));
  });

  test('does not exist for an indicator that is only shown', () => {
    expect(() => aimOf('K-OPEN', null)).toThrow('without a norm');
  });
});
