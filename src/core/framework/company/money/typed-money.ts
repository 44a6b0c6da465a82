import { currencyOf, signIn } from '../../../values/strings/money-signs.ts';
import type { Answers } from '../answers.ts';
import { typedCurrency } from '../named-prices.ts';

/** A sum as it is kept: its sign stays, as it may be the only one that says in which money the company counts. */
export const withSign = (value: number, typed: string): string => [value, signIn(typed)].join(' ').trim();

/** ISO 4217 currency of the sign that a person wrote beside a price or a sum; a plain dollar is that of the country when it has one. null = no sign. */
export function typedMoney({ offers, sale, cash }: Answers, ofCountry: string | null): string | null {
  const sums = [sale, cash].map((sum) => (sum === undefined ? null : signIn(sum)));
  const sign = sums.find((one) => one !== null);
  return typedCurrency(offers, ofCountry) ?? (sign == null ? null : currencyOf(sign, ofCountry));
}
