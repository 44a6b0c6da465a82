import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/core/insights/amounts.ts';
import { measureText, moneyText } from '../../../src/core/framework/measure-text.ts';
import { moneyOf, showMoney } from '../../../src/core/values/money.ts';

test.each([0, 9.5, 43.75, 183.333, 600, 1234.56, 250_000])(
  'the sentences of the plan, of the findings and of the screens write %d of money alike',
  (value) => {
    for (const locale of ['fr', 'en'] as const) {
      const shown = showMoney(moneyOf(value, 'EUR'), locale);
      expect(amountsIn('EUR').money(value)[locale]).toBe(shown);
      expect(measureText(value, 'money', 'EUR')[locale]).toBe(shown);
      expect(moneyText(moneyOf(value, 'EUR').amountMinor, 'EUR', locale)).toBe(shown);
    }
  },
);
