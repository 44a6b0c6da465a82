import { numberWords } from '../../counters/counter-words.ts';
import { plainText } from '../../counters/plain-words.ts';
import type { Answers } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { purchasePrices } from '../price-kinds.ts';
import { monthsOf, rhythmOf, rhythmSource } from './rhythm.ts';
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

/** How often and how long, in months; null = not said. */
interface Said {
  readonly every: number | null;
  readonly lasts: number | null;
}

const count = String.raw`(\d+(?:[.,]\d+)?|(?:${Object.keys(numberWords).join('|')})(?![a-z]))`;
const each = String.raw`(?:(?<![a-z])(?:each|every|per|chaque|par|tous les|toutes les)(?![a-z])|/)`;
const times = new RegExp(
  String.raw`(?<![a-z\d])(?:(once|twice)|${count} (?:times|fois)) (?:${each}|an?|l)? ?(?:${count} )?${rhythmSource}`,
);
const every = new RegExp(String.raw`${each} ?(?:${count} )?${rhythmSource}`);
const adverb = /(?<![a-z])(monthly|weekly|yearly|annually|mensuel\w*|hebdomadaire\w*|annuel\w*)(?![a-z])/;
const length = new RegExp(String.raw`(?<![a-z\d])(?:${count}|an?) ?${rhythmSource}`);

const numberOf = (written: string | undefined): number =>
  written === undefined ? 1 : (numberWords[written] ?? Number(written.replace(',', '.')));
const inMonths = (word: string | undefined): number => monthsOf[rhythmOf(word) ?? 'month'];

/** “Every month for nine months”, « une fois par an », “three years”. */
function saidIn(typed: string): Said {
  const text = plainText(typed);
  const [often, adverbs, counted] = [every.exec(text), adverb.exec(text), times.exec(text)];
  const found = counted ?? often ?? adverbs;
  const gap =
    counted !== null
      ? (numberOf(counted[3]) * inMonths(counted[4])) /
        (counted[1] === undefined ? numberOf(counted[2]) : counted[1] === 'twice' ? 2 : 1)
      : often !== null
        ? numberOf(often[1]) * inMonths(often[2])
        : adverbs !== null
          ? inMonths(adverbs[1])
          : null;
  const rest = found === null ? text : text.replace(found[0], ' ');
  const stay = length.exec(rest);
  return { every: gap, lasts: stay === null ? null : numberOf(stay[1]) * inMonths(stay[2]) };
}

/** The months that a length of time in words has, such as `9 months`; null for any other text. */
export const monthsSaid = (typed: string): number | null => saidIn(typed).lasts;

/**
 * The payments that an answer tells, as a number, or as how often and how long; `usual` is the rhythm of the price, in
 * months. null when it tells none.
 */
export function paymentsIn(typed: string, usual: number | null): Payments | null {
  const bare = numberIn(typed);
  if (bare !== null) return { count: bare, every: usual };
  const { every: said, lasts } = saidIn(typed);
  const gap = said ?? usual;
  if (gap === null || gap <= 0 || (said === null && lasts === null)) return null;
  const payments = Math.min(lasts ?? countedMonths, countedMonths) / gap;
  return { count: Math.max(1, Math.round(payments * 100) / 100), every: gap };
}

/** Months from one payment of a price to the next, as the best seller says it; null where it is paid once. */
export function priceRhythm(answers: Answers): number | null {
  const { rhythm } = purchasePrices(namedPrices(answers.offers));
  return rhythm === null || rhythm === 'day' || rhythm === 'night' ? null : monthsOf[rhythm];
}

/** The payments of one customer, as answered. */
export const paymentsOf = (answers: Answers): Payments =>
  paymentsIn(answers.orders ?? '', priceRhythm(answers)) ?? { count: 0, every: null };
