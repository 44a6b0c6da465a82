import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { currencyOf, moneyPatterns, signIn } from '../../../values/strings/money-signs.ts';
import { numberPatterns } from '../typed-number.ts';
import { countryOf } from './countries.ts';

const { before } = moneyPatterns;
const price = new RegExp(
  String.raw`${before}\s?${numberPatterns.amount}|${numberPatterns.amount}\s?${before}(?![\p{L}\d])`,
  'giu',
);
/** Fewer prices may be a sum in a piece of news. Working assumption. */
const leastPrices = 2;
/** The letter of the rand ends the name of a model too, where money is another one. */
const isLetter = (written: string): boolean => /^r/i.test(written);

/** ISO 4217 currency of most prices that the main texts show; null when they show too few. */
export function foundCurrency(pages: readonly PageFacts[], country: string | null): string | null {
  const ofCountry = countryOf(country ?? undefined)?.currency ?? null;
  const counts = new Map<string, number>();
  for (const { content } of pages)
    for (const { text, position } of content?.blocks ?? []) {
      if (position !== 'content') continue;
      for (const [written] of text.matchAll(price)) {
        const sign = isLetter(written) && ofCountry !== null && ofCountry !== 'ZAR' ? null : signIn(written);
        if (sign !== null) counts.set(sign, (counts.get(sign) ?? 0) + 1);
      }
    }
  const [sign, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
  return count < leastPrices ? null : currencyOf(sign, ofCountry);
}
