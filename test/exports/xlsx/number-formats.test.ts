import { expect, test } from 'vitest';
import { numberFormats } from '../../../src/exports/xlsx/number-formats.ts';

test('the currency sign is where the language puts it, decimals as the currency has them', () => {
  expect(numberFormats('EUR', 'fr').of('money')).toBe('#,##0.00"\u00a0€"');
  expect(numberFormats('GBP', 'en').of('money')).toBe('"£"#,##0.00');
  expect(numberFormats('JPY', 'en').of('money')).toBe('"¥"#,##0');
});

test('a number has decimals when its value needs them', () => {
  const { of } = numberFormats('EUR', 'fr');
  expect([of('number', 3), of('number', 3.5), of('number', 1234.5), of('number')]).toEqual([
    '#,##0',
    '0.00',
    '#,##0',
    undefined,
  ]);
});

test('a cell to fill in has no unit and is not the general format where that would misread hours', () => {
  const { typed } = numberFormats('EUR', 'fr');
  expect([typed('money'), typed('hours'), typed('whole')]).toEqual(['0.00', '0.00##', undefined]);
});
