import { describe, expect, test } from 'vitest';
import { clamp, ratio, wilson } from '../../../src/core/values/ratio.ts';

describe('ratio', () => {
  test('is unknown rather than zero without a base', () => {
    expect(ratio(3, 4)).toBe(0.75);
    expect(ratio(3, 0)).toBeNull();
    expect(ratio(null, 4)).toBeNull();
    expect(ratio(3, undefined)).toBeNull();
  });

  test('carries the Wilson interval of 608 orders in 46,800 visits', () => {
    const [low, high] = wilson(608, 46_800) as readonly [number, number];
    expect(low).toBeCloseTo(0.012, 5);
    expect(high).toBeCloseTo(0.01406, 5);
    expect(wilson(0, 0)).toBeNull();
  });

  test('keeps values between bounds', () => {
    expect([clamp(-1, 0, 1), clamp(0.5, 0, 1), clamp(7, 0, 1)]).toEqual([0, 0.5, 1]);
  });
});
