import type { Locale } from '../../../values/locale.ts';
import { numberText } from '../../../values/number-text.ts';
import type { Answers } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { purchasePrices } from '../price-kinds.ts';
import { monthsOf } from './rhythm.ts';
import { type SaidRhythm, saidRhythm } from './said-rhythm.ts';
import { numberIn } from '../typed-number.ts';

/** Months in which purchases of one customer count: what comes later pays too late what is spent to win them. */
export const countedMonths = 24;

/** What a customer pays, and when. */
export interface Payments {
  /** Payments of one customer in the counted months, the first included: the mean of all customers. */
  readonly count: number;
  /** Months from one to the next of a customer who pays again; null = not known. */
  readonly every: number | null;
  /** What was said, where it was of some customers only, or of what follows the first purchase. */
  readonly again?: SaidRhythm;
}

/** The months that a length of time in words has, such as `9 months`; null for any other text. */
export function monthsSaid(typed: string): number | null {
  const said = saidRhythm(typed);
  return said === null || said.share < 1 ? null : said.lasts;
}

/**
 * The payments that an answer tells, as a number, or as how often and how long; `usual` is the rhythm of the price, in
 * months. null when it tells none.
 */
export function paymentsIn(typed: string, usual: number | null): Payments | null {
  // “25%” is a part of the customers, and no number of payments.
  const bare = typed.includes('%') ? null : numberIn(typed);
  const said = bare === null ? saidRhythm(typed) : null;
  if (said !== null && (said.share < 1 || said.isReturn)) return paidAgain(said);
  const total = bare ?? said?.times ?? null;
  // One payment has no next one.
  if (total !== null) return { count: total, every: total > 1 ? usual : null };
  if (said === null || (said.every === null && said.lasts === null)) return null;
  const gap = said.every ?? usual;
  if (gap === null || gap <= 0) return null;
  const payments = Math.min(said.lasts ?? countedMonths, countedMonths) / gap;
  return { count: rounded(Math.max(1, payments)), every: gap };
}

/** The mean of all customers: each pays once, and some of them again. */
function paidAgain(said: SaidRhythm): Payments | null {
  const { share, isReturn, every, lasts, times } = said;
  const months = Math.min(lasts ?? countedMonths, countedMonths);
  const payments = times ?? (every === null || every <= 0 ? null : every > months ? 0 : months / every);
  if (payments === null) return null;
  const repeats = isReturn ? payments : Math.max(0, payments - 1);
  return { count: rounded(1 + share * repeats), every, again: said };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Payments in words: « 12 fois par an, soit 24 achats en deux ans », “once only”; a number alone stays one. */
export function paymentsWords({ count, every, again }: Payments, locale: Locale): string {
  const fr = locale === 'fr';
  const number = (value: number): string => numberText(value, locale, 2);
  const mean = again === undefined || again.share === 1 ? '' : fr ? 'en moyenne ' : 'on average ';
  const total = fr
    ? `soit ${mean}${number(count)} ${count < 2 ? 'achat' : 'achats'}${again === undefined ? '' : ' par client'} en deux ans`
    : `that is ${mean}${number(count)} ${count === 1 ? 'purchase' : 'purchases'}${again === undefined ? '' : ' a customer'} in two years`;
  if (again !== undefined) return `${againWords(again, fr, number)}, ${total}`;
  if (every === null && count === 1) return fr ? 'une seule fois' : 'once only';
  // A number that the rhythm of the price does not hold says no rhythm.
  const months = every === null ? Infinity : rounded(count * every);
  if (every === null || (count > 1 && months > countedMonths)) return number(count);
  return `${oftenWords(every, fr, number)}${lastsWords(months, fr, number)}, ${total}`;
}

const lastsWords = (months: number, fr: boolean, number: (value: number) => string): string =>
  months >= countedMonths ? '' : fr ? ` pendant ${number(months)} mois` : ` for ${number(months)} months`;

/** « 25 % des clients reviennent une fois par an », “50% of customers buy twice, the others once”. */
function againWords(said: SaidRhythm, fr: boolean, number: (value: number) => string): string {
  const { share, isReturn, every, lasts, times } = said;
  const isAll = share === 1;
  const part = number(Math.round(share * 1000) / 10);
  const who = fr
    ? isAll
      ? 'les clients'
      : `${part}\u00a0% des clients`
    : isAll
      ? 'customers'
      : `${part}% of customers`;
  const does = fr ? (isReturn ? 'reviennent' : 'achètent') : isReturn ? 'come back' : 'buy';
  const counted = times === 1 ? (fr ? 'une fois' : 'once') : `${number(times ?? 0)} ${fr ? 'fois' : 'times'}`;
  const often = every === null ? counted : oftenWords(every, fr, number) + lastsWords(lasts ?? Infinity, fr, number);
  const others = isAll
    ? ''
    : isReturn
      ? fr
        ? ', les autres non'
        : ', the others do not'
      : fr
        ? ', les autres une seule fois'
        : ', the others once only';
  return `${who} ${does} ${often}${others}`;
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
