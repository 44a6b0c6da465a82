import { describe, expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/planning/context/plan-context.ts';
import { chooseProgrammes } from '../../../src/core/referral/programme-choice.ts';
import { fitsTheSale, isRewarded } from '../../../src/core/referral/referral-programme.ts';
import { referralFacts } from '../../../src/core/referral/referral-facts.ts';
import { steeringWith } from '../../support/plan-parts.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

/** A shop whose reviews are those of checked buyers. */
const shop = companyWith({ reviews: { count: 80, average: 4.7, verified: true } });

const chosenWith = (given: Partial<PlanContext> = {}, budget = { hours: 60, cash: 1000 }) => {
  const context = { ...contextOf(shop), ...given };
  return chooseProgrammes(context, referralFacts(context, steeringWith()), budget).chosen;
};
const idsOf = (...given: Parameters<typeof chosenWith>): string[] =>
  chosenWith(...given).map(({ programme }) => programme.id);

describe('chooseProgrammes', () => {
  test('takes the best programme of three families, best score first', () => {
    const chosen = chosenWith();
    expect(chosen).toHaveLength(3);
    expect(new Set(chosen.map(({ programme }) => programme.family)).size).toBe(3);
    const scores = chosen.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('takes four with many hours and one with very few', () => {
    expect(idsOf({ hoursTotal: 700 })).toHaveLength(4);
    const { company } = contextOf(shop);
    const small = { ...company, capacity: { ...company.capacity, hoursPerWeek: 3 } };
    expect(chosenWith({ company: small }).filter(({ programme }) => !programme.isLight)).toHaveLength(1);
  });

  test('chooses two light ones of different families when the budget allows no more', () => {
    const chosen = chosenWith({}, { hours: 10, cash: 100 });
    expect(chosen).toHaveLength(2);
    expect(chosen.reduce((sum, { programme }) => sum + programme.hours.mode, 0)).toBeLessThanOrEqual(10);
  });

  test('leaves out what the trade closes and what was stopped', () => {
    expect(idsOf({ trades: new Set(['L-HEALTH']) })).toEqual(['G-COMMUNITY', 'G-PASSON']);
    const [first = ''] = idsOf();
    expect(idsOf({ previous: { number: 1, evidence: {}, cut: [first] } })).not.toContain(first);
  });

  test('gives what stands in for a reward where no hour and no money are left', () => {
    expect(idsOf({}, { hours: 0, cash: 0 })).toEqual(['G-PASSON', 'G-REVIEWASK']);
  });

  test('rewards nobody for bringing people who would be refused', () => {
    const context = contextOf(shop);
    const full = { ...referralFacts(context, steeringWith()), isFull: true };
    const { chosen } = chooseProgrammes(context, full, { hours: 60, cash: 1000 });
    expect(chosen.filter(({ programme }) => isRewarded(programme, full))).toEqual([]);
  });

  test.each([3, 1, 0.5])(
    'keeps every programme of a sale that bears %s under that ceiling, light ones too',
    (ceiling) => {
      const context = contextOf(shop);
      const facts = { ...referralFacts(context, steeringWith()), ceiling };
      const { chosen } = chooseProgrammes(context, facts, { hours: 60, cash: 1000 });
      expect(chosen.filter(({ programme }) => !fitsTheSale(programme, facts))).toEqual([]);
    },
  );

  test('offers a card to pass on for a small sale: it takes minutes by hand', () => {
    const context = contextOf(shop);
    const facts = { ...referralFacts(context, steeringWith()), ceiling: 3, hourCost: 20 };
    const { chosen } = chooseProgrammes(context, facts, { hours: 0, cash: 0 });
    expect(chosen.map(({ programme }) => programme.id)).toContain('G-PASSON');
  });
});
