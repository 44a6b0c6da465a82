import { sumKnown } from '../../values/sum.ts';
import { funnelLevels, levelCount } from '../company/company-funnel.ts';
import type { Company } from '../company/company.ts';
import { customersSign, ordersSign, usedSign } from './counter-words.ts';
import { contentWords, plainText } from './plain-words.ts';
import { type Counter, readCounters, rhythmCapacity } from './read-counters.ts';

/** What the company could serve over the measured period, and what it served. */
export interface ServiceLimit {
  readonly id: string;
  /** What is limited, as the company names it. */
  readonly label: string;
  readonly possible: number;
  /** Null = not known. */
  readonly used: number | null;
  /** Requests turned away; null = not known. */
  readonly refused: number | null;
  /** Months of the year, 1–12; empty = the whole period. */
  readonly months: readonly number[];
}

/** Every limit of the company: those it declares, else those that its counters, steps and people give. */
export function serviceLimits(company: Company): ServiceLimit[] {
  if (company.serviceCapacity !== undefined && company.serviceCapacity.length > 0)
    return company.serviceCapacity.map(({ refused = null, months = [], ...one }) => ({ ...one, refused, months }));
  const counters = readCounters(company);
  const named = counters.flatMap((counter) => limitOf(counter, counters, company));
  return named.some(({ months }) => months.length === 0) ? named : [...named, ...limitOfPeople(company)];
}

function limitOf(counter: Counter, counters: readonly Counter[], company: Company): ServiceLimit[] {
  const { label, count, possible, months } = counter;
  if (counter.role === 'possible') {
    const used = servedWith(label, count, { counters, company });
    return [{ id: label, label, possible: count, used, refused: null, months }];
  }
  if (possible === null || possible <= 0) return [];
  const refused = counters.find((one) => one.role === 'unmet' && isSameSeason(one.months, months))?.count ?? null;
  const isAbove = count > possible;
  return [
    {
      id: label,
      label,
      possible,
      used: isAbove ? possible : count,
      refused: isAbove ? (refused ?? count - possible) : refused,
      months,
    },
  ];
}

const isSameSeason = (one: readonly number[], other: readonly number[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((month, at) => month === other[at]);

/**
 * The count of what was served: of a step or of a counter of things done that shares a word with the limit. Orders and
 * customers measure no hours, days or places.
 */
function servedWith(
  label: string,
  possible: number,
  { counters, company }: { readonly counters: readonly Counter[]; readonly company: Company },
): number | null {
  const words = contentWords(label);
  const steps = funnelLevels(company.funnel ?? []).flatMap((level) => {
    const count = levelCount(level);
    const shared = level.some((step) => contentWords(step.label).some((word) => words.includes(word)));
    return count !== null && shared && count <= possible ? [count] : [];
  });
  const used = counters.filter(
    (one) =>
      one.label !== label &&
      one.count <= possible &&
      usedSign.test(plainText(one.label)) &&
      contentWords(one.label).some((word) => words.includes(word)),
  );
  return steps[0] ?? used[0]?.count ?? sameUnit(label, possible, company);
}

/** The orders, or the new customers, of a limit that names them; null of any other limit. */
function sameUnit(label: string, possible: number, company: Company): number | null {
  const { orders, newCustomers } = countsOf(company);
  const plain = plainText(label);
  const count = ordersSign.test(plain) ? orders : customersSign.test(plain) ? newCustomers : null;
  return count !== null && count <= possible ? count : null;
}

/** Orders and new customers of the whole company; null = not known. */
export function countsOf({ siteTotals, channels }: Company): { orders: number | null; newCustomers: number | null } {
  const total = (name: 'orders' | 'newCustomers'): number | null =>
    siteTotals?.[name] ?? sumKnown(channels.map(({ metrics }) => metrics[name]));
  return { orders: total('orders'), newCustomers: total('newCustomers') };
}

/** The most that a person or a step does in a day or a week. */
function limitOfPeople(company: Company): ServiceLimit[] {
  const { baselineMonths } = company.period;
  const texts = [
    ...company.capacity.people.flatMap(({ role }) => role ?? []),
    ...(company.funnel ?? []).map(({ label }) => label),
  ];
  for (const text of texts) {
    const possible = rhythmCapacity(text, baselineMonths);
    if (possible !== null)
      return [
        {
          id: 'rhythm',
          label: text,
          possible,
          used: servedWith(text, possible, { counters: readCounters(company), company }),
          refused: null,
          months: [],
        },
      ];
  }
  return [];
}
