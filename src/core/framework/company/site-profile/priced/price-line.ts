import { saleUnit } from '../../../../values/strings/sale-unit.ts';
import { numberIn } from '../../typed-number.ts';
import type { StatedPrice } from '../declared-price.ts';
import { otherSum } from '../side-sum.ts';
import { bigSum, currencyIn, lowestBefore, otherUnit, priceInText } from '../shown-price.ts';

/** A short text that gives a price, such as a line of a list of prices, a cell or the price of a card. */
export interface PriceLine extends StatedPrice {
  /** What is before the price, without the words that introduce it; empty where the price is alone. */
  readonly before: string;
}

/** Words before and after a price of a list; more of them are a sentence. Working assumptions. */
const mostBefore = 12;
const mostAfter = 8;
/** Words of a sentence: no name of what is sold has them. */
const sentenceWords =
  /(?<![\p{L}’'-])(?:est|sont|co[ûu]te(?:nt)?|dure(?:nt)?|se|vont|varie(?:nt)?|comprend|nous|vous|je|is|are|was|were|has|have|starts?|varies|includes?|you|we|will)(?!\p{L})|[.!?]\s/iu;
const priceWord =
  /(?:^|[\s:(–—-])(?:(?:le |les |nos |the |our )?(?:tarifs?|prix|co[ûu]t|prices?|cost|rates?)(?: (?:unique|plein|normal|de base|only))?|only|just|seulement|au tarif de|pour|for|at|à)\s*$/iu;
const separators = /[\s:;,.=|·•…–—(-]+$/u;
const bounds = /(?:(?<!\p{L})(?:de|entre|between|from)\s+)?(\d[\d\s.,]{0,15}?)\s*(?:[–—-]|à|to|et|and)\s*$/iu;
/** A number with a unit is a length of time or a quantity. */
const upperBound = /^\s*(?:[–—-]|à|to|et|and)\s*[€£$]?\s?\d[\d.,]*(?![\d.,]|\s?\p{L})/iu;
const tax = /(?<!\p{L})(?:ttc|ht|net|tax|(?:\+ ?|plus |incl?\.? |ex\.? )?(?:vat|tva))(?!\p{L})/giu;
const duration = /\d+\s?(?:min(?:utes?)?|mn|h(?:\s?\d\d)?|heures?|hours?|hrs?)(?![\p{L}\d])\.?/giu;

/** The price of a short line and what it is the price of; null for a sentence, and for a sum that is no price. */
export function priceLine(text: string): PriceLine | null {
  const match = priceInText.exec(text);
  if (match === null || otherSum.test(text)) return null;
  const range = bounds.exec(text.slice(0, match.index));
  const start = range === null ? match.index : range.index;
  const after = text.slice(match.index + match[0].length);
  const stated = numberIn((match[2] ?? match[3] ?? '').trim());
  const lower = range === null ? null : numberIn(range[1]!.trim());
  const per = saleUnit(after);
  if (stated === null || stated <= 0 || bigSum.test(after) || (per === null && otherUnit.test(after))) return null;
  if (/\+\s*$/.test(text.slice(0, start))) return null;
  const [before, isLowest] = nameBefore(text.slice(0, start));
  if (!isShort(before, mostBefore) || !isShort(restOf(after), mostAfter) || sentenceWords.test(before)) return null;
  const others = amountsIn(after);
  const isFrom =
    isLowest ||
    lower !== null ||
    others.length > 0 ||
    upperBound.test(after) ||
    /^\s?\+(?!\s*(?:vat|tva))/i.test(after);
  return {
    before,
    price: Math.min(lower ?? stated, stated, ...others),
    currency: currencyIn(match),
    ...(per === null ? {} : { per }),
    ...(isFrom ? { from: true } : {}),
    passage: text,
  };
}

/** The text without the words that introduce a price, and whether they say that it is the lowest. */
function nameBefore(text: string): readonly [name: string, isLowest: boolean] {
  let [name, isLowest] = [text.trim(), false];
  for (let last = ''; last !== name; ) {
    last = name;
    isLowest ||= lowestBefore.test(name);
    name = name.replace(lowestBefore, '').replace(separators, '').replace(priceWord, '').trim();
  }
  // A bracket that a separator closed is part of the name.
  return [closed(name, text), isLowest];
}

const closed = (name: string, text: string): string =>
  text.startsWith(`${name})`) && name.includes('(') ? `${name})` : name;

const restOf = (after: string): string =>
  after
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(tax, ' ')
    .replaceAll(duration, ' ');

const isShort = (text: string, most: number): boolean => (text.match(/\p{L}+/gu) ?? []).length <= most;

/** Other prices of the line. */
const amountsIn = (text: string): number[] =>
  [...text.matchAll(new RegExp(priceInText.source, 'giu'))].flatMap((match) => {
    const price = numberIn((match[2] ?? match[3] ?? '').trim());
    return price === null || price <= 0 ? [] : [price];
  });
