import { numberIn, numberPatterns } from './typed-number.ts';

export interface NamedPrice {
  readonly name: string;
  /** As shown to customers; null = not given. */
  readonly price: number | null;
}

const { money, amount, about } = numberPatterns;
/** Words between an offer and its price. */
const introduction = String.raw`(?:à partir de|a partir de|starting (?:at|from)|dès|des|from|entre|between|de|à|at|for|pour|${about})`;
const signed = String.raw`(?:${money}\s*${amount}|${amount}\s*${money}(?![a-z]))`;
const sum = `(?:${signed}|${amount})`;
/** What follows a price: its unit, its tax, the top of a range. */
const end = String.raw`(?:\s*(?:à|to|et|and|-|–)\s*${sum})?(?:\s*\.?[-–])?(?:\s*(?:ttc|ht|each|pièce|\/.*|par .*|per .*|(?:la|le|an?) .*|l['’].*))?`;
const priced = new RegExp(String.raw`^(.*?)[\s:=–—(,-]*(?:(?<![\p{L}])${introduction}\s*)*(${sum})${end}\)?$`, 'iu');
const unpriced =
  /[\s:=–—(,-]*(?<![\p{L}])(?:sur devis|devis gratuit|on request|(?:on|by) quote|price on request)\)?$/iu;
const sumOfMoney = new RegExp(signed, 'iu');

/** Offers with their prices as people type them: `Miel 12,50 €, Coffret : 39` or `Vase £40; Desk $3,000`. */
export function namedPrices(typed: string | undefined): NamedPrice[] {
  const read = partsOf(typed).flatMap((part) => namedPrice(part) ?? []);
  return read.filter(({ name }, index) => read.findIndex((one) => one.name === name) === index);
}

/** The first part with a sum of money that does not read as one offer and its price; null = every part reads. */
export const unreadPrice = (typed: string): string | null =>
  partsOf(typed).find((part) => {
    const read = namedPrice(part);
    return read === null || sumOfMoney.test(read.name);
  }) ?? null;

/** A comma between two digits belongs to a number. */
function partsOf(typed: string | undefined): string[] {
  if (typed === undefined || typed.trim() === '?') return [];
  return typed
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .split(/[;\n]|,(?!\d)|(?<!\d),/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function namedPrice(part: string): NamedPrice | null {
  const [, name = part, written] = priced.exec(part) ?? [];
  const bare = name.replace(unpriced, '').trim() || name.trim();
  if (bare === '') return null;
  return { name: bare, price: written === undefined ? null : numberIn(written) };
}

/** The same offers in the form that is kept and can be edited: `Miel = 12.5; Coffret`. */
export const namedPricesText = (rows: readonly NamedPrice[]): string =>
  rows.map(({ name, price }) => (price === null ? name : `${name} = ${price}`)).join('; ');
