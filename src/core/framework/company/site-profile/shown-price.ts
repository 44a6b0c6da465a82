import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { saleUnit } from '../../../values/strings/sale-unit.ts';
import { numberIn } from '../typed-number.ts';
import { isPaidBeside, withoutBesideStay } from './side-sum.ts';
import type { StatedPrice } from './declared-price.ts';

/** An amount of money in a sentence. */
export const priceInText =
  /(?:(€|£|\$)\s?(\d[\d\s\u00a0\u202f]{0,15}(?:[.,]\d{1,3})*)|(\d[\d\s\u00a0\u202f]{0,15}(?:[.,]\d{1,3})*)\s?(€|£|\$|CHF\b|EUR\b|euros?\b))/iu;
/** A price in a sentence is that of the offer after one of these words; a short block is a price by itself. */
const priceWords = /(?:prix|tarif|à partir de|dès|from|price|starting at|only|seulement)[^.]{0,30}$/i;
export const shortBlock = 40;
/** A price for something that is no known unit, such as « par passage ». */
export const otherUnit = /^\s*(?:\/|par |per |le m|du m|ht\s*\/)/i;
/** « £5M » is an insurance or a turnover. */
export const bigSum = /^\s?(?:[mk]\b(?!²)|bn\b|millions?\b|milliards?\b)/i;
/** Words before the lowest of several prices. */
export const lowestBefore = /(?:[àa] partir de|(?<!\p{L})(?:dès|from|starting at|as low as))\s*:?\s*$/iu;
const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  $: '$',
  CHF: 'CHF',
  EUR: 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
};

/** The first price in the main text that reads as one of the page: by a unit where the page sells by it. */
export function priceInBlocks(blocks: NonNullable<PageFacts['content']>['blocks']): StatedPrice | null {
  const shown = blocks.flatMap(({ text, position }) => {
    const price = position === 'content' ? priceIn(text) : null;
    return price === null ? [] : [{ ...price, passage: text, name: text }];
  });
  const [first] = withoutBesideStay(shown);
  if (first === undefined) return null;
  const { name: _name, ...price } = first;
  return price;
}

/** The first price of a line, when it is that of what the line is about. */
export function priceIn(text: string): StatedPrice | null {
  const match = priceInText.exec(text);
  if (match === null) return null;
  const after = text.slice(match.index + match[0].length);
  const per = saleUnit(after);
  if (per === null && (otherUnit.test(after) || bigSum.test(after))) return null;
  if (isPaidBeside(text.slice(0, match.index), after)) return null;
  if (text.length > shortBlock && !priceWords.test(text.slice(0, match.index))) return null;
  const price = numberIn((match[2] ?? match[3] ?? '').trim());
  if (price === null || price <= 0) return null;
  return {
    price,
    currency: currencyIn(match),
    ...(per === null ? {} : { per }),
    ...(lowestBefore.test(text.slice(0, match.index)) ? { from: true as const } : {}),
  };
}

/** ISO 4217, or `$`, of a match of `priceInText`. */
export const currencyIn = (match: RegExpExecArray): string | null =>
  currencies[(match[1] ?? match[4] ?? '').toUpperCase()] ?? null;
