import { describe, expect, test } from 'vitest';
import { majorUnits, minorUnits, moneyOf, showMoney } from '../../../src/core/values/money.ts';

describe('money', () => {
  test('rounds to whole cents without losing one to binary fractions', () => {
    expect(minorUnits(1.005, 'EUR')).toBe(101);
    expect(minorUnits(-1.005, 'EUR')).toBe(-101);
    expect(minorUnits(1200, 'JPY')).toBe(1200);
    expect(majorUnits(moneyOf(38.25, 'GBP'))).toBe(38.25);
  });

  test('is formatted by the rules of each language', () => {
    expect(showMoney(moneyOf(26.73, 'EUR'), 'fr')).toBe('26,73\u00a0€');
    expect(showMoney(moneyOf(13_650.4, 'EUR'), 'fr')).toBe('13\u202f650\u00a0€');
    expect(showMoney(moneyOf(524.49, 'GBP'), 'en')).toBe('£524.49');
    expect(showMoney(moneyOf(524.49, 'GBP'), 'fr')).toBe('524,49\u00a0£');
  });
});
