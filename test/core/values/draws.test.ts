import { describe, expect, test } from 'vitest';
import { betaDraw, gammaDraw, normalDraw, triangularDraw } from '../../../src/core/values/draws.ts';
import { seededRandom } from '../../../src/core/values/random.ts';

const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((sum, one) => sum + one, 0) / 20_000;

describe('draws', () => {
  test('fall around the means of their laws', () => {
    const random = seededRandom(1);
    expect(mean(() => normalDraw(random))).toBeCloseTo(0, 1);
    expect(mean(() => gammaDraw(3, random))).toBeCloseTo(3, 1);
    expect(mean(() => gammaDraw(0.5, random))).toBeCloseTo(0.5, 1);
    expect(mean(() => betaDraw(2, 6, random))).toBeCloseTo(0.25, 2);
    expect(mean(() => triangularDraw([0, 3, 6], random))).toBeCloseTo(3, 1);
  });

  test('stay within their bounds', () => {
    const random = seededRandom(2);
    for (let turn = 0; turn < 500; turn += 1) {
      const value = triangularDraw([-1, 0, 4], random);
      expect(value >= -1 && value <= 4).toBe(true);
    }
    expect(triangularDraw([2, 2, 2], random)).toBe(2);
  });
});
