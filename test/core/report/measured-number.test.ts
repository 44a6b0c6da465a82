import { expect, test } from 'vitest';
import { measuredNumber } from '../../../src/core/report/measured-number.ts';

test('a number has two decimals under ten, none above', () => {
  expect([measuredNumber(9.876, 'en'), measuredNumber(1234.5, 'fr')]).toEqual(['9.88', '1\u202f235']);
});
