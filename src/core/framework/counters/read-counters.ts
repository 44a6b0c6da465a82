import { capitalise } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import type { CounterUnit } from './counter-units.ts';
import { figureOf, knownTotals, wholeOf } from './counter-whole.ts';
import type { Figure, Known } from './figure.ts';
import { namedGroups } from './named-groups.ts';
import {
  answerSign,
  askedSign,
  atMostSign,
  capacityUnit,
  type CounterRole,
  keptSign,
  rhythmLimit,
  reasonSign,
  roleSigns,
  timelySign,
  usedSign,
} from './counter-words.ts';
import { soldFigures } from './offer-loads.ts';
import { monthsOf, nounWords, numberIn, outsideBrackets, plainText } from './plain-words.ts';

/** A figure that the company counts under a name of its own, as far as its name can be read. */
export interface Counter {
  /** Name in the company file. */
  readonly label: string;
  readonly count: number;
  readonly unit: CounterUnit;
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
export const readCounters = ({ siteTotals, period, offers }: Company): Counter[] =>
  countersIn(siteTotals?.ownMetrics, { totals: knownTotals(siteTotals), sold: soldFigures({ offers }) }, period);

/** The counters that a channel keeps under names of its own. */
export const channelCounters = ({ channels, period }: Company): { channelId: string; counters: Counter[] }[] =>
  channels.flatMap(({ id, ownMetrics, metrics }) => {
    const counters = countersIn(ownMetrics, { totals: knownTotals(metrics), sold: [] }, period);
    return counters.length === 0 ? [] : [{ channelId: id, counters }];
  });

function countersIn(
  own: Readonly<Record<string, number | null>> | undefined,
  known: Omit<Known, 'figures' | 'groups'>,
  { baselineMonths }: Company['period'],
): Counter[] {
  const figures = Object.entries(own ?? {}).flatMap(([label, count]) =>
    typeof count === 'number' ? [figureOf(shownLabel(label), count)] : [],
  );
  const groups = namedGroups(figures).flat();
  const counters = figures.map((figure) => counterOf(figure, { ...known, figures, groups }, baselineMonths));
  const named = new Set(groups.map(({ figure }) => figure.label));
  return withReasons(counters).map((one, _, all) => {
    // A result of one of two groups is compared, not added up as a loss or an unmet demand of the company.
    if (named.has(one.label)) return { ...one, role: 'other', possible: null };
    return isGroup(one, all) ? { ...one, role: 'other' } : one;
  });
}

/** True for “not reminded”, which names the group of another counter: no request that stayed without an answer. */
const isGroup = ({ role, label }: Counter, all: readonly Counter[]): boolean =>
  role === 'missed' && all.some(({ whole, role: own }) => whole?.label === label && own === 'returned');

/** Fewest counters that begin alike for a list of reasons. */
const leastReasons = 3;
/** Difference under which reasons add up to a counter (working assumption). */
const tolerance = 0.02;

/** “Reasons to leave”, or the loss itself before a list of what made it: “Left: price”, “Left: moved away”. */
export const namesReasons = (head: string): boolean =>
  reasonSign.test(plainText(head)) || (nounWords(head).length === 1 && roleOf(plainText(head)) === 'lost');

/** The counters in which “reason to leave, price”, “reason to leave, delay” … are losses of one whole. */
function withReasons(counters: readonly Counter[]): Counter[] {
  const lists = new Map<string, Counter[]>();
  for (const one of counters) {
    const [head = '', cause] = one.label.split(/\s*[,:]/u);
    if (one.unit === 'count' && cause !== undefined && namesReasons(head))
      lists.set(head, [...(lists.get(head) ?? []), one]);
  }
  const wholes = [...lists].filter(([, list]) => list.length >= leastReasons);
  return counters.map((one) => {
    const list = wholes.find(([, own]) => own.includes(one));
    if (list === undefined) return one;
    const [head, own] = list;
    const total = own.reduce((sum, { count }) => sum + count, 0);
    const counted = counters.find(({ count, whole }) => whole === null && Math.abs(count - total) <= tolerance * total);
    return { ...one, role: 'lost', whole: { label: counted?.label ?? head, count: counted?.count ?? total } };
  });
}

/** `missedCalls` as “Missed calls”. */
const shownLabel = (label: string): string =>
  /^[a-z]+([A-Z][a-z]*)+$/.test(label) ? capitalise(label.replaceAll(/([A-Z])/g, ' $1').toLowerCase()) : label;

function counterOf(figure: Figure, known: Known, months: number): Counter {
  const { label, count, unit } = figure;
  const plain = plainText(label);
  const main = outsideBrackets(plain);
  const role = unit === 'count' ? roleOf(main) : 'other';
  const limit = numberInBrackets(plain);
  const whole = wholeOf(figure, known);
  const isSold = usedSign.test(main) && whole !== null && whole.label === label;
  return {
    label,
    count,
    unit,
    role,
    whole: isSold || whole === null ? null : { label: whole.label, count: whole.count },
    possible: limit ?? (isSold ? whole.count : null),
    rhythm: role === 'other' ? rhythmCapacity(plain, months) : null,
    months: monthsOf(main),
    timely: timelySign.test(main),
  };
}

function roleOf(main: string): CounterRole {
  if (answerSign.test(main) || keptSign.test(main) || askedSign.test(main)) return 'other';
  const role = roleSigns.find(([, sign]) => sign.test(main))?.[0] ?? 'other';
  return role === 'returned' && neverSign.test(main) ? 'lost' : role;
}

const neverSign = /\b(never|did not|jamais|pas)\b/;

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
