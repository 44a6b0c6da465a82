import { describe, expect, test } from 'vitest';
import { sampleSize, smallestEffect, testDesign } from '../../../src/core/framework/test-design.ts';
import { exampleCompany, exampleNames, expectedValues } from '../../support/example-companies.ts';

interface Expected {
  readonly ab: readonly { id: string; nPerVariant: number; days: number; feasible: boolean; mde56d: number }[];
}

describe('testDesign', () => {
  test.each(exampleNames)('finds the tests of %s that are worth starting', (name) => {
    const { ab } = expectedValues<Expected>(name);
    const designs = exampleCompany(name).abCandidates.map((one) => ({
      id: one.id,
      ...testDesign({ baseline: one.baseline, relMde: one.relMde, eligiblePerDay: one.eligibleSessionsPerDay }),
    }));
    expect(designs.map((one) => [one.id, one.perVariant, one.days, one.feasible])).toEqual(
      ab.map((one) => [one.id, one.nPerVariant, one.days, one.feasible]),
    );
    for (const [index, one] of designs.entries()) expect(one.mdeWithin56Days).toBeCloseTo(ab[index]?.mde56d ?? 0, 3);
  });

  test('takes at least two weeks even with many visitors', () => {
    expect(testDesign({ baseline: 0.3, relMde: 0.5, eligiblePerDay: 5000 })).toMatchObject({
      days: 14,
      feasible: true,
    });
  });

  test('has no length without eligible visitors', () => {
    expect(testDesign({ baseline: 0.1, relMde: 0.1, eligiblePerDay: 0 })).toMatchObject({
      days: null,
      feasible: false,
    });
  });
});

test('sample sizes agree with the checks of the domain', () => {
  expect(sampleSize(0.05, 0.1)).toBe(31_234);
  expect(sampleSize(0.1, 0.1)).toBe(14_751);
});

test('the smallest effect is the one whose sample fits', () => {
  const effect = smallestEffect(0.1, 14_751);
  expect(effect).toBeCloseTo(0.1, 3);
  expect(sampleSize(0.1, effect)).toBeLessThanOrEqual(14_751);
});
