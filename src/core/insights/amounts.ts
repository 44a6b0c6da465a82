import { minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** Writes amounts of one currency. */
export interface Amounts {
  /** An amount of currency units as every screen writes it. */
  readonly money: (value: number) => Text;
  /** Currency units as minor units. */
  readonly minor: (value: number) => number;
}

/** Writes amounts in a currency. */
export const amountsIn = (currency: string): Amounts => ({
  money: (value) => inBoth((locale) => showMoney(moneyOf(value, currency), locale)),
  minor: (value) => minorUnits(value, currency),
});

/** A count: whole from ten up, one decimal under. */
export const count = (value: number): Text =>
  inBoth((locale) => numberText(value, locale, Math.abs(value) < 10 ? 1 : 0));

/** A share: whole from ten per cent up, one decimal under. */
export const share = (value: number): Text =>
  inBoth((locale) => percentText(value, locale, Math.abs(value) < 0.1 ? 1 : 0));

/** Names in quotation marks, joined by commas. */
export const quoted = (names: readonly Text[]): Text =>
  pair(names.map(({ fr }) => `«\u202f${fr}\u202f»`).join(', '), names.map(({ en }) => `“${en}”`).join(', '));

/** A name of the company file in both languages. */
export const named = (name: string): Text => pair(name, name);
