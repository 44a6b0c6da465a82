import { describe, expect, test } from '@jest/globals';
import type { GrowthModel, SimulatedEffect } from '../../../../src/core/framework/objectives/growth-simulation.ts';
import { expectedEffect, expectedGains, sharedGains } from '../../../../src/core/strategy/ledger/expected-gain.ts';

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
  const gainOf = (given: Partial<SimulatedEffect>) => expectedGains(model, [effect(given)])[0];
  test('of a tenth more visits is two customers', () => expect(gainOf({})).toBeCloseTo(2));
  test('of an action that starts in the second month is one', () => expect(gainOf({ startMonth: 1 })).toBeCloseTo(1));
  test('of 100 more visits a month is that of their rate', () =>
    expect(gainOf({ target: 'sessions_abs', effect: [100, 100, 100] })).toBeCloseTo(2));
  test('of one customer a month is two', () =>
    expect(gainOf({ target: 'customers_abs', effect: [1, 1, 1] })).toBeCloseTo(2));
  test('of a channel that is not measured is nothing', () => expect(gainOf({ channel: 'other' })).toBe(0));
});

describe('a total gain is shared', () => {
  test('in proportion, and sums to the total', () => expect(sharedGains([1, 3], 8)).toEqual([2, 6]));
  test('with losses as they are', () => expect(sharedGains([10, -4], 2)).toEqual([6, -4]));
  test('between effects that bring nothing, as nothing', () => expect(sharedGains([0, 0], 0)).toEqual([0, 0]));
  test('to one decimal that still sums', () => {
    const parts = sharedGains([1, 1, 1], 1);
    expect(parts.reduce((total, one) => total + one, 0)).toBeCloseTo(1);
    expect(parts.every((one) => Number.isInteger(Math.round(one * 1e6) / 1e5))).toBe(true);
  });
});
