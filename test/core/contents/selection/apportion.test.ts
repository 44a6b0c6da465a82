import { expect, test } from 'vitest';
import { apportion } from '../../../../src/core/contents/selection/apportion.ts';

test('largest remainders take the missing items', () => {
  expect(
    apportion(
      [
        ['a', 0.45],
        ['b', 0.3],
        ['c', 0.25],
      ],
      24,
    ),
  ).toEqual([
    ['a', 11],
    ['b', 7],
    ['c', 6],
  ]);
});
test('the parts always sum to the whole', () => {
  for (let whole = 0; whole < 40; whole += 1) {
    expect(
      apportion(
        [
          ['a', 1],
          ['b', 1],
          ['c', 1],
        ],
        whole,
      ).reduce((sum, [, many]) => sum + many, 0),
    ).toBe(whole);
  }
});
