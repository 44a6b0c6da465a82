import { describe, expect, test } from 'vitest';
import { actionDecision, attainment } from '../../../src/core/steering/action-decision.ts';

const counted = {
  plannedCost: 100,
  cost: 100,
  counted: true,
  direction: 'up' as const,
  target: 50,
  low: 25,
  high: 100,
  supports: false,
};
const rate = { ...counted, counted: false, target: 0.1, low: 0.05, high: 0.2 };

describe('actionDecision', () => {
  test.each([
    [50, 'scale'],
    [26, 'keep'],
    [21, 'adapt'],
    [5, 'cut'],
  ])('%d results for the planned cost: %s', (result, decision) => {
    const cost = result === 5 ? 400 : 100;
    expect(actionDecision({ ...counted, cost, result }).decision).toBe(decision);
  });

  test('few results for little money are tried again', () => {
    expect(actionDecision({ ...counted, target: 6, low: 2, cost: 20, result: 1 }).decision).toBe('test_again');
  });

  test.each([
    [0.2, 'scale'],
    [0.1, 'keep'],
    [0.05, 'adapt'],
    [0.04, 'cut'],
  ])('a rate of %d follows its thresholds: %s', (result, decision) => {
    expect(actionDecision({ ...rate, result }).decision).toBe(decision);
  });

  test('a number to bring down is better when it is smaller', () => {
    const down = { ...rate, direction: 'down' as const, target: 8, low: 20, high: 0 };
    expect([0, 8, 15, 30].map((result) => actionDecision({ ...down, result }).decision)).toEqual([
      'scale',
      'keep',
      'adapt',
      'cut',
    ]);
  });
});

test('attainment is the share of a target that was reached, either way', () => {
  expect([attainment({ direction: 'up', target: 10 }, 5), attainment({ direction: 'down', target: 10 }, 20)]).toEqual([
    0.5, 0.5,
  ]);
});

test('a rise that chance alone gives proves nothing when the rise aimed at is as small', () => {
  const profile = { ...counted, start: 100, target: 10, low: 0, high: 40 };
  expect(actionDecision({ ...profile, result: 12 }).decision).toBe('test_again');
  expect(actionDecision({ ...profile, result: 40 }).decision).toBe('scale');
  expect(actionDecision({ ...profile, target: 60, high: 90, result: 12 }).decision).toBe('adapt');
});

test('a few results above the start of a profile are too few, and a target that is met is not', () => {
  const profile = {
    plannedCost: 100,
    cost: 100,
    counted: true,
    direction: 'up' as const,
    target: 18,
    low: 0,
    high: 36,
    supports: false,
  };
  expect(actionDecision({ ...profile, result: 4 }).decision).toBe('test_again');
  expect(actionDecision({ ...profile, target: 3, high: 6, result: 4 }).decision).toBe('keep');
});
