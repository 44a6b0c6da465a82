import { expect, test } from 'vitest';
import { decimalHint, isNoReading, readNumber } from '../../../../src/core/framework/imports/read-numbers.ts';

test('a cell proves a decimal sign, allows both, or has none', () => {
  const cells = ['1\u202f204,50', '1,204.50', '1.204,50', '1,204', '0.571', '51,99\u00a0%', '1,234,567', '42', 'douze'];
  expect(cells.map(decimalHint)).toEqual([',', '.', ',', 'open', '.', ',', '.', null, null]);
});

test('numbers lose spaces, currency and percent signs, and keep their value', () => {
  expect(readNumber('2\u202f384,50', ',')).toBe(2384.5);
  expect(readNumber('1.204,50', ',')).toBe(1204.5);
  expect(readNumber('"1,322"'.replaceAll('"', ''), '.')).toBe(1322);
  expect(readNumber('36\u202f480,00\u00a0€', ',')).toBe(36_480);
  expect(readNumber('\u22125.5', '.')).toBe(-5.5);
  expect(readNumber('57 %', null)).toBe(57);
});

test('an open cell of a file without decimals is a thousand', () => {
  expect(readNumber('9,840', null)).toBe(9840);
  expect(readNumber('1,200', ',')).toBe(1.2);
});

test('what is not a number is NaN, and a cell without a figure is recognised', () => {
  expect(readNumber('douze', ',')).toBeNaN();
  expect(['--', '', 'n/a', '< 10', '(not set)', '0'].map(isNoReading)).toEqual([true, true, true, true, true, false]);
});
