import { expect, test } from 'vitest';
import { numberText, percentText } from '../../../src/core/values/number-text.ts';

test('a number is grouped and keeps at most the decimals given', () => {
  expect([numberText(3850.4, 'fr'), numberText(3850.4, 'en'), numberText(0.256, 'en', 2)]).toEqual([
    '3\u202f850',
    '3,850',
    '0.26',
  ]);
});

test('a percentage keeps two decimals under 10 % and none above, unless given', () => {
  expect([percentText(0.01403, 'fr'), percentText(0.4486, 'en'), percentText(0.4486, 'fr', 1)]).toEqual([
    '1,4\u00a0%',
    '45%',
    '44,9\u00a0%',
  ]);
});
