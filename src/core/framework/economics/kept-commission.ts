import type { CompanyOffer } from '../company/company.ts';
import { lightText, sentencesOf } from './stated-cost.ts';

/** An offer whose price is what an intermediary keeps of a sale. */
export interface KeptCommission {
  /** What the customer gets, without the words that name the commission. */
  readonly name: string;
  /** What the customer pays, as far as the notes give it, currency units; null when they give it for no sale or only as the basket of several things. */
  readonly customerPays: number | null;
}

/** “(our commission)”, « (commission de 12 %) », “(our cut)” at the end of a name. */
const inName =
  /\s*\((?![^)]*\b(?:no|without|sans|hors|incl\w*|compris\w*)\b)(?:[^)]*\bcommissions?\b[^)]*|our (?:cut|share|fee)|notre part|nos frais)\)$/iu;

/** What says in a note that a percentage is kept. */
const keptSign =
  /\b(?:commissions?|we (?:keep|take)|our (?:cut|share|fee)|(?:nous )?(?:gardons|prenons|prelevons)|on (?:garde|prend|preleve)|notre part)\b/;
const percentage = /(\d+(?:[.,]\d+)?) ?(?:%|per cent|pour cent)/g;
const money = /(?:[£€$] ?(\d+(?:[.,]\d+)?))|(?:(\d+(?:[.,]\d+)?) ?(?:€|euros?))/g;
/** An amount of several things together is nobody's price. */
const basketSign = /\b(?:baskets?|paniers?|average|mean|moyenn?e?s?)\b[^\d]{0,20}$/;

/** Part of the price within which a rate times an amount is the price. Working assumption: owners round to the hundredth. */
const rounding = 0.01;

/** The name of an offer without the brackets that name the commission. */
export const withoutCommission = (name: string): string => name.replace(inName, '');

const numberOf = (written = '0'): number => Number(written.replace(',', '.'));

interface Amount {
  readonly value: number;
  readonly isBasket: boolean;
}

/** What an offer of an intermediary keeps, read from its name, or from notes whose rate and amount make its price; null for a price of its own. */
export function keptCommission({ name, notes, priceNet }: CompanyOffer): KeptCommission | null {
  const own = withoutCommission(name);
  const sentences = notes.flatMap(sentencesOf).map(lightText);
  const based = sentences
    .filter((text) => keptSign.test(text) || own !== name)
    .map((text) => baseIn(text, priceNet))
    .find((one) => one !== null);
  if (based === undefined && own === name) return null;
  const only = [...new Set(sentences.flatMap(amountsOf).filter(({ value }) => value > priceNet))];
  const base = based ?? (only.length === 1 ? only[0] : undefined);
  return { name: own, customerPays: base === undefined || base === null || base.isBasket ? null : base.value };
}

/** The amount of a sentence of which one of its rates makes the price. */
function baseIn(text: string, priceNet: number): Amount | null {
  const rates = [...text.matchAll(percentage)].map(([, rate]) => numberOf(rate) / 100);
  return (
    amountsOf(text).find(({ value }) =>
      rates.some((rate) => priceNet > 0 && Math.abs(rate * value - priceNet) <= rounding * priceNet),
    ) ?? null
  );
}

const amountsOf = (text: string): Amount[] =>
  [...text.matchAll(money)].map((found) => ({
    value: numberOf(found[1] ?? found[2]),
    isBasket: basketSign.test(text.slice(0, found.index)),
  }));
