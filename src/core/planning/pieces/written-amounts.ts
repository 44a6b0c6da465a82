import type { Locale } from '../../values/locale.ts';
import { moneyOf, showMoney } from '../../values/money.ts';

/** An amount of money as people write it. */
export const writtenAmount = String.raw`(?:[£$€]\s?\d[\d.,]*|\d[\d\u202f\u00a0 ]*(?:[.,]\d+)?\s?(?:€|euros?))`;

const amounts = new RegExp(writtenAmount, 'gu');

const numberOf = (money: string): number =>
  Number(
    money
      .replaceAll(/[^\d.,]/gu, '')
      .replace(/,(?=\d{3}\b)/gu, '')
      .replace(',', '.')
      .replace(/\.$/u, ''),
  );

/** The amounts of a text, currency units. */
export const amountsIn = (text: string): number[] => [...text.matchAll(amounts)].map(([one]) => numberOf(one));

/** The text with each of its amounts changed, written as the locale writes money. */
export function withAmounts(
  text: string,
  change: (amount: number) => number,
  currency: string,
  locale: Locale,
): string {
  return text.replaceAll(amounts, (one) => {
    const rest = /[.,]$/u.exec(one)?.[0] ?? '';
    const amount = Math.round(change(numberOf(one)) * 100) / 100;
    return showMoney(moneyOf(amount, currency), locale) + rest;
  });
}
