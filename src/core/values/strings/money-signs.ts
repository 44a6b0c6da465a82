/** Currencies by what people write beside a price: in front of it and after it a sign or a code, after it a word too. */
interface Sign {
  /** ISO 4217; `$` = a dollar, of which country is not said. */
  readonly code: string;
  readonly sign: string;
  /** A word may be the name of what is sold (`Livre 15`), so that it counts after the price only. */
  readonly word?: string;
}

const signs: readonly Sign[] = [
  { code: 'EUR', sign: '€|eur(?:os?)?' },
  { code: 'GBP', sign: '£|gbp', word: 'pounds?|livres? sterling' },
  { code: 'CHF', sign: 'chf', word: 'francs?(?: suisses?)?' },
  { code: 'CAD', sign: String.raw`(?:ca|can|c)\$|cad`, word: String.raw`\$ ?(?:ca|can)` },
  { code: 'AUD', sign: String.raw`(?:au|a)\$|aud` },
  { code: 'NZD', sign: String.raw`nz\$|nzd` },
  { code: 'HKD', sign: String.raw`hk\$|hkd` },
  { code: 'SGD', sign: String.raw`s\$|sgd` },
  { code: 'USD', sign: String.raw`us\$|usd`, word: String.raw`\$ ?us` },
  // With a space only before three digits: the name of a model may end with the letter.
  { code: 'ZAR', sign: String.raw`zar|r(?=\d)|r(?=\s(?:\d{3}|\d{1,2}[ ,.]\d{3}))`, word: 'rands?' },
  ...['SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'MAD', 'TND', 'XOF', 'XPF', 'INR', 'JPY', 'AED'].map((code) => ({
    code,
    sign: code.toLowerCase(),
  })),
  { code: '$', sign: String.raw`\$`, word: 'dollars?' },
];

/** No letter of a name is part of a sign: `Chaud 40`. */
const alone = (patterns: readonly string[]): string => String.raw`(?:(?!(?<=\p{L})\p{L})(?:${patterns.join('|')}))`;
const after = ({ sign, word }: Sign): string => (word === undefined ? sign : `${word}|${sign}`);

/** Sources of the patterns of money in front of an amount and after it. */
export const moneyPatterns = {
  before: alone(signs.map(({ sign }) => sign)),
  after: String.raw`(?:${signs.map(after).join('|')})`,
} as const;

/** Signs that are kept as such; others are kept as their code. */
const keptSigns: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' };

const readers = signs.map((one) => ({ code: one.code, pattern: new RegExp(alone([after(one)]), 'iu') }));

/** The currency beside a written price, as it is kept: `€`, `£`, `$` or a code; null without one. */
export function signIn(price: string): string | null {
  const code = readers.find(({ pattern }) => pattern.test(price))?.code;
  return code === undefined ? null : (keptSigns[code] ?? code);
}

/** Currencies that people write with a plain `$`. */
export const dollars: readonly string[] = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'];

/** ISO 4217 code of a kept sign; a plain dollar is that of the country when it has one. */
export function currencyOf(sign: string, ofCountry: string | null): string {
  if (sign === '$') return ofCountry !== null && dollars.includes(ofCountry) ? ofCountry : 'USD';
  return Object.keys(keptSigns).find((code) => keptSigns[code] === sign) ?? sign;
}
