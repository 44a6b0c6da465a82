import { describe, expect, test } from 'vitest';
import type { GrowthModel, SimulatedEffect } from '../../../../src/core/framework/objectives/growth-simulation.ts';
import {
  expectedEffect,
  type OwnGain,
  ownGains,
  reachableTotal,
  sharedGains,
} from '../../../../src/core/strategy/ledger/expected-gain.ts';

const model: GrowthModel = {
  channels: [{ id: 'seo', sessions: 6000, newCustomers: 60, sigma: 0.1 }],
  actions: [],
  seasonality: [1, 1],
  baselineMonths: 6,
};
const effect = (given: Partial<SimulatedEffect> = {}): SimulatedEffect => ({
  channel: 'seo',
  target: 'sessions_rel',
  effect: [0.1, 0.1, 0.1],
  cvrFactor: 1,
  halfLifeMonths: 0,
  startMonth: 0,
  successProb: 1,
  ...given,
});

test('the expected effect is the mean of the triangle times its odds', () => {
  expect(expectedEffect(effect({ effect: [0, 0.1, 0.2], successProb: 0.5 }))).toBeCloseTo(0.05);
});

describe('the expected gain over two months of ten customers', () => {
  const gainOf = (given: Partial<SimulatedEffect>) => ownGains(model, [effect(given)])[0]?.expected;
  test('of a tenth more visits is two customers', () => expect(gainOf({})).toBeCloseTo(2));
  test('of an action that starts in the second month is one', () => expect(gainOf({ startMonth: 1 })).toBeCloseTo(1));
  test('of 100 more visits a month is that of their rate', () =>
    expect(gainOf({ target: 'sessions_abs', effect: [100, 100, 100] })).toBeCloseTo(2));
  test('of one customer a month is two', () =>
    expect(gainOf({ target: 'customers_abs', effect: [1, 1, 1] })).toBeCloseTo(2));
  test('of a channel that is not measured is nothing', () => expect(gainOf({ channel: 'other' })).toBe(0));
});

const own = (expected: number, least = 0, most = 10): OwnGain => ({ expected, least, most });

describe('a total gain is shared', () => {
  test('as it is expected when it is what was expected', () =>
    expect(sharedGains([own(1), own(3)], 4)).toEqual([1, 3]));
  test('each toward its most when it is more', () => expect(sharedGains([own(1), own(3)], 12)).toEqual([5.5, 6.5]));
  test('and no effect gets more than it can bring', () =>
    expect(sharedGains([own(1, 0, 2), own(3, 0, 4)], 90)).toEqual([2, 4]));
  test('with sure losses as they are', () => expect(sharedGains([own(10), own(-4, -4, -4)], 2)).toEqual([6, -4]));
  test('and losses beyond what there is to lose are cut', () =>
    expect(sharedGains([own(-3, -3, -3)], -1)).toEqual([-1]));
  test('between effects that bring nothing, as nothing', () =>
    expect(sharedGains([own(0, 0, 0), own(0, 0, 0)], 0)).toEqual([0, 0]));
  test('to one decimal that still sums', () => {
    const parts = sharedGains([own(1), own(1), own(1)], 1);
    expect(parts.reduce((total, one) => total + one, 0)).toBeCloseTo(1);
    expect(parts.every((one) => Number.isInteger(Math.round(one * 1e6) / 1e5))).toBe(true);
  });
});

describe('a total that noise puts out of reach', () => {
  test('is brought back to what the effects can bring', () => expect(reachableTotal([own(1, 0, 2.4)], 9)).toBe(2));
  test('of sure losses is rounded to the nearest', () => expect(reachableTotal([own(-1.6, -1.6, -1.6)], -1)).toBe(-2));
  test('is no loss where no effect can lose', () => expect(reachableTotal([own(1)], -1)).toBe(0));
  test('is kept when it is within reach', () => expect(reachableTotal([own(1)], 7)).toBe(7));
});
