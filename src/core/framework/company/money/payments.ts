import type { Locale } from '../../../values/locale.ts';
import { numberText } from '../../../values/number-text.ts';
import type { Answers } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { purchasePrices } from '../price-kinds.ts';
import { monthsOf } from './rhythm.ts';
import { saidRhythm } from './said-rhythm.ts';
import { numberIn } from '../typed-number.ts';

/** Months in which purchases of one customer count: what comes later pays too late what is spent to win them. */
export const countedMonths = 24;

/** What a customer pays, and when. */
export interface Payments {
  /** Payments of one customer in the counted months, the first included. */
  readonly count: number;
  /** Months from one to the next; null = not known. */
  readonly every: number | null;
}

/** The months that a length of time in words has, such as `9 months`; null for any other text. */
export const monthsSaid = (typed: string): number | null => saidRhythm(typed).lasts;

/**
 * The payments that an answer tells, as a number, or as how often and how long; `usual` is the rhythm of the price, in
 * months. null when it tells none.
 */
export function paymentsIn(typed: string, usual: number | null): Payments | null {
  const bare = numberIn(typed);
  const { every: said, lasts, times } = saidRhythm(typed);
  const total = bare ?? times;
  // One payment has no next one.
  if (total !== null) return { count: total, every: total > 1 ? usual : null };
  const gap = said ?? usual;
  if (gap === null || gap <= 0 || (said === null && lasts === null)) return null;
  const payments = Math.min(lasts ?? countedMonths, countedMonths) / gap;
  return { count: Math.max(1, Math.round(payments * 100) / 100), every: gap };
}

/** Payments in words: « 12 fois par an, soit 24 achats en deux ans », “once only”; a number alone stays one. */
export function paymentsWords({ count, every }: Payments, locale: Locale): string {
  const fr = locale === 'fr';
  const number = (value: number): string => numberText(value, locale, 2);
  if (every === null && count === 1) return fr ? 'une seule fois' : 'once only';
  // A number that the rhythm of the price does not hold says no rhythm.
  const months = every === null ? Infinity : Math.round(count * every * 100) / 100;
  if (every === null || (count > 1 && months > countedMonths)) return number(count);
  const lasts =
    months < countedMonths ? (fr ? ` pendant ${number(months)} mois` : ` for ${number(months)} months`) : '';
  const total = fr
    ? `soit ${number(count)} ${count < 2 ? 'achat' : 'achats'} en deux ans`
    : `that is ${number(count)} ${count === 1 ? 'purchase' : 'purchases'} in two years`;
  return `${oftenWords(every, fr, number)}${lasts}, ${total}`;
}

function oftenWords(every: number, fr: boolean, number: (value: number) => string): string {
  if (every === 12) return fr ? 'une fois par an' : 'once a year';
  if (every < 12) return fr ? `${number(12 / every)} fois par an` : `${number(12 / every)} times a year`;
  const [span, name] = every % 12 === 0 ? [every / 12, fr ? 'ans' : 'years'] : [every, fr ? 'mois' : 'months'];
  return fr ? `une fois tous les ${number(span)} ${name}` : `once every ${number(span)} ${name}`;
}

/** Months from one payment of a price to the next, as the best seller says it; null where it is paid once. */
export function priceRhythm(answers: Answers): number | null {
  const { rhythm } = purchasePrices(namedPrices(answers.offers));
  return rhythm === null || rhythm === 'day' || rhythm === 'night' ? null : monthsOf[rhythm];
}

/** The payments of one customer, as answered. */
export const paymentsOf = (answers: Answers): Payments =>
  paymentsIn(answers.orders ?? '', priceRhythm(answers)) ?? { count: 0, every: null };
