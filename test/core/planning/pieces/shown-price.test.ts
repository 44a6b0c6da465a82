import { expect, test } from 'vitest';
import { paidAmount } from '../../../../src/core/planning/pieces/shown-price.ts';

test('a net price that was divided from the price paid gives that price back', () => {
  expect(paidAmount(45.4, 0.08)).toBe(49);
  expect(paidAmount(16.58, 0.2)).toBe(19.9);
  expect(paidAmount(20.79, 0.2)).toBe(24.95);
  expect(paidAmount(626, 0.15)).toBe(720);
  expect(paidAmount(33.33, 0.2)).toBe(40);
});

test('a round net price, and one that no usual price gives, keep their cents', () => {
  expect(paidAmount(9.76, 0.021)).toBe(9.96);
  expect(paidAmount(175, 0.055)).toBe(184.63);
  expect(paidAmount(98, 0.2)).toBe(117.6);
  expect(paidAmount(31.17, 0)).toBe(31.17);
});
