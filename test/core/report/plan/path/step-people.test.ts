import { describe, expect, test } from 'vitest';
import { stepPeople } from '../../../../../src/core/report/plan/path/step-people.ts';
import { companyWith, subscription } from '../../../../support/small-company.ts';

const cycle = { start: '2027-01-04', end: '2027-07-04' };
const ledger = { central: { customers: 60 } };
const base = companyWith();
const peopleFor = (kpi: object, given: Parameters<typeof companyWith>[0] = {}, from = cycle.start) => {
  const period = { ...base.period, baselineStart: '2026-01-01', baselineMonths: 12 };
  return stepPeople({ unit: 'rate', baseline: null, target: 0.3, ...kpi } as never, from, {
    cycle,
    ledger,
    inputs: { company: companyWith({ period, ...given }) },
  } as never);
};
const members = { economics: { ...subscription, customersEnd: 240, lostInPeriod: 24, monthlyChurn: 0.008 } as never };

describe('the people of a step are those who pass it', () => {
  test('those who arrive are the new customers that the plan expects, for what is left of the cycle', () => {
    expect(peopleFor({ kpiId: 'K-NEXT-DONE' })?.count).toBe(60);
    expect(peopleFor({ kpiId: 'K-NEXT-DONE' }, {}, '2027-04-05')?.count).toBe(30);
  });
  test('terms of a year are those of the customers there are, not of the new ones', () => {
    const [offer] = base.offers;
    const yearly = [{ ...offer!, kind: 'subscription' as const, name: 'Yearly care' }];
    expect(peopleFor({ kpiId: 'K-RENEWED' }, { ...members, offers: yearly })?.count).toBe(119);
    expect(peopleFor({ kpiId: 'K-RENEWED' })).toBeNull();
  });
  test('those who ask to leave are those who left, not new customers', () =>
    expect(peopleFor({ kpiId: 'K-SAVE' }, members)?.count).toBe(12));
  test('prescribers are those that the file counts', () =>
    expect(
      peopleFor({ kpiId: 'K-PRES-ACT' }, { relayReach: [{ id: 'r', label: 'joiners', active: 8, of: 50 }] })?.count,
    ).toBe(50));
  test('the cases of the comparison from which the indicator starts', () => {
    const comparisons = [
      {
        id: 'c',
        what: 'a letter',
        result: 'ordered again',
        decidedBy: 'company' as const,
        remaining: 700,
        groups: [
          { label: 'buyers written to', cases: 200, results: 60 },
          { label: 'buyers not written to', cases: 200, results: 20 },
        ],
      },
    ];
    expect(peopleFor({ kpiId: 'K-TOLD-BACK', baseline: 0.1 }, { comparisons })?.count).toBe(700);
  });
  test('what nobody counts is unknown, never zero', () => {
    expect(peopleFor({ kpiId: 'K-RECOVER' }, members)).toBeNull();
    expect(peopleFor({ kpiId: 'K-PRES-ACT' })).toBeNull();
  });
});
