import { expect, test } from '@jest/globals';
import { wholeNumber } from '../../../src/core/values/whole-number.ts';

test('groups thousands as each language does', () => {
  expect([wholeNumber(3850, 'fr'), wholeNumber(3850, 'en'), wholeNumber(12.6, 'en')]).toEqual([
    '3\u202f850',
    '3,850',
    '13',
  ]);
});
