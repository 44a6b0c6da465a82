import { capitalise } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import {
  atMostSign,
  capacityUnit,
  clauseStart,
  type CounterRole,
  rhythmLimit,
  roleSigns,
  timelySign,
  usedSign,
  wholeNumber,
} from './counter-words.ts';
import { contentWords, monthsOf, numberIn, outsideBrackets, plainText } from './plain-words.ts';

/** A figure that the company counts under a name of its own, as far as its name can be read. */
export interface Counter {
  /** Name in the company file. */
  readonly label: string;
  readonly count: number;
  readonly role: CounterRole;
  /** What it is a part of; null when nothing in the file is its whole. */
  readonly whole: { readonly label: string; readonly count: number } | null;
  /** Most that could have been served, when its name gives it; null otherwise. */
  readonly possible: number | null;
  /** Most that the rhythm in its name allows over the period, such as “20 a week at most”; null without one. */
  readonly rhythm: number | null;
  /** Months of the year that its name gives, 1–12; empty = the whole period. */
  readonly months: readonly number[];
  /** True for what was done within a delay. */
  readonly timely: boolean;
}

/** The counters of the whole company, those not known left out. */
export function readCounters({ siteTotals, period }: Company): Counter[] {
  const figures = Object.entries(siteTotals?.ownMetrics ?? {}).flatMap(([label, count]) =>
    typeof count === 'number' ? [{ label: shownLabel(label), count }] : [],
  );
  return figures.map((figure) => counterOf(figure, figures, period.baselineMonths));
}

/** `missedCalls` as “Missed calls”. */
const shownLabel = (label: string): string =>
  /^[a-z]+([A-Z][a-z]*)+$/.test(label) ? capitalise(label.replaceAll(/([A-Z])/g, ' $1').toLowerCase()) : label;

interface Figure {
  readonly label: string;
  readonly count: number;
}

function counterOf(figure: Figure, figures: readonly Figure[], months: number): Counter {
  const { label, count } = figure;
  const plain = plainText(label);
  const main = outsideBrackets(plain);
  const role = roleSigns.find(([, sign]) => sign.test(main))?.[0] ?? 'other';
  const limit = numberInBrackets(plain);
  const whole = wholeOf(figure, figures);
  const isSold = usedSign.test(main) && whole !== null && whole.label === label;
  return {
    label,
    count,
    role,
    whole: isSold ? null : whole,
    possible: limit ?? (isSold ? whole.count : null),
    rhythm: role === 'other' ? rhythmCapacity(plain, months) : null,
    months: monthsOf(main),
    timely: timelySign.test(main),
  };
}

/** “(756 slots)”. */
function numberInBrackets(plain: string): number | null {
  for (const [, inside = ''] of plain.matchAll(/\(([^)]*)\)/g)) {
    const [first = '', ...rest] = inside.trim().split(' ');
    const value = /^\d/.test(first) ? numberIn(first) : null;
    if (value !== null && capacityUnit.test(rest.join(' '))) return value;
  }
  return null;
}

const weeksPerMonth = 52 / 12;
/** Days of work in a week (working assumption). */
const workingDays = 5;

/** Most that a rhythm such as “20 a week at most” allows over so many months; null when the text gives none. */
export function rhythmCapacity(text: string, months: number): number | null {
  const found = rhythmLimit.exec(plainText(text));
  if (found === null || !atMostSign.test(found[0])) return null;
  const rate = numberIn(found[1] ?? '');
  if (rate === null) return null;
  const unit = found[2] ?? '';
  const perMonth = /day|jour/.test(unit) ? workingDays * weeksPerMonth : /week|semaine/.test(unit) ? weeksPerMonth : 1;
  return Math.round(rate * perMonth * months);
}

/** The counter, or the number in its own name, that this one is a part of. */
function wholeOf({ label, count }: Figure, figures: readonly Figure[]): Counter['whole'] {
  const main = outsideBrackets(plainText(label));
  const given = wholeNumber.exec(main)?.[1];
  const number = given === undefined ? null : numberIn(given);
  if (number !== null && number >= count && number > 31 && !isYear(number)) return { label, count: number };
  const cut = clauseStart.exec(main);
  const head = cut === null || cut.index === 0 ? null : contentWords(main.slice(0, cut.index));
  const others = figures.filter((one) => one.label !== label && one.count >= count);
  const words = contentWords(main);
  const candidates = others
    .map((one) => ({ one, own: contentWords(outsideBrackets(plainText(one.label))) }))
    .filter(({ own }) =>
      head === null || head.length === 0
        ? own.length > 0 && own.length < words.length && own.every((word, at) => words[at] === word)
        : head.every((word) => own.includes(word)) && own.length <= head.length + 2,
    )
    .sort((a, b) => a.own.length - b.own.length);
  const best = candidates[0]?.one;
  return best === undefined ? null : { label: best.label, count: best.count };
}

/** “Of 2025” is a year, not a whole. */
const isYear = (number: number): boolean => number >= 1990 && number <= 2100;
