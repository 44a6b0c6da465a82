import { sum, sumKnown } from '../../values/sum.ts';
import { funnelLevels, levelCount } from '../company/company-funnel.ts';
import type { Company } from '../company/company.ts';
import { clauseStart, customersSign, ordersSign, usedSign } from './counter-words.ts';
import type { ServiceLimit } from './service-limit.ts';
import { declaredLimits } from './declared-limits.ts';
import { factCounters } from './fact-counters.ts';
import { soldParts, timeUnitOf, timeUsed } from './offer-loads.ts';
import { nounWords, plainText, sameWords } from './plain-words.ts';
import { type Counter, readCounters, rhythmCapacity } from './read-counters.ts';

/** Every limit of the company: those it declares, else those that its counters, steps, offers and people give. */
export function serviceLimits(company: Company): ServiceLimit[] {
  if (company.serviceCapacity !== undefined && company.serviceCapacity.length > 0) return declaredLimits(company);
  const counters = readCounters(company);
  const read = counters.flatMap((counter) => limitOf(counter, counters, company));
  const named = read.map((one) => ({ ...one, isPart: one.months.length > 0 || isOnePlace(one, read) }));
  const ofOffers = soldParts(company).map(({ offer, label, used, possible }) => ({
    id: `offer-${offer.id}`,
    label,
    possible,
    used,
    refused: null,
    months: [],
    isPart: true,
    offerId: offer.id,
  }));
  const known = [...named, ...ofOffers];
  return named.some(({ isPart }) => !isPart) ? known : [...known, ...limitOfPeople(company)];
}

/** True when another limit counts the same thing elsewhere: “places in the north”, “places in the south”. */
function isOnePlace({ label, months }: ServiceLimit, limits: readonly ServiceLimit[]): boolean {
  const [head] = nounWords(label);
  return limits.some(
    (one) => one.label !== label && one.months.length === 0 && months.length === 0 && nounWords(one.label)[0] === head,
  );
}

function limitOf(counter: Counter, counters: readonly Counter[], company: Company): ServiceLimit[] {
  const { label, count, possible, months, role, unit } = counter;
  const alone = { id: label, label, months, isPart: false, offerId: null };
  if (role === 'possible' || (unit === 'count' && role === 'other' && twinOf(counter, counters) !== null)) {
    const used = servedWith(label, count, { counters, company, months });
    return [{ ...alone, possible: count, used, refused: refusedIn(months, counters) }];
  }
  if (possible === null || possible <= 0) return [];
  const refused = refusedIn(months, counters);
  const isAbove = count > possible;
  return [
    {
      ...alone,
      possible,
      used: isAbove ? possible : count,
      refused: isAbove ? (refused ?? count - possible) : refused,
    },
  ];
}

/** Requests turned away in the same months. */
const refusedIn = (months: readonly number[], counters: readonly Counter[]): number | null =>
  counters.find((one) => one.role === 'unmet' && months.length > 0 && one.months.some((each) => months.includes(each)))
    ?.count ?? null;

/** The counter with the same name and one word of use more: “places taken” beside “places”. */
function twinOf({ label, count }: Counter, counters: readonly Counter[]): Counter | null {
  const words = nounWords(label);
  const isTwin = (one: Counter): boolean => {
    const own = nounWords(one.label);
    const plain = plainText(one.label);
    return (
      one.label !== label &&
      one.count <= count &&
      one.months.length === 0 &&
      usedSign.test(plain) &&
      !clauseStart.test(plain) &&
      own.length === words.length + 1 &&
      sameWords(words, own)
    );
  };
  return counters.find(isTwin) ?? null;
}

interface Around {
  readonly counters: readonly Counter[];
  readonly company: Company;
  readonly months: readonly number[];
}

/**
 * The count of what was served, in the unit of the limit: the counter of things done with its words and its months, a step
 * of the path, the time that the offers took. Orders and customers measure no hours, days or places.
 */
function servedWith(label: string, possible: number, { counters, company, months }: Around): number | null {
  const words = nounWords(label);
  const shared = (own: string): number => nounWords(own).filter((word) => words.includes(word)).length;
  const fitting = counters.filter(
    (one) =>
      one.label !== label && one.unit === 'count' && one.count <= possible && one.months.join() === months.join(),
  );
  const used = fitting
    .filter((one) => usedSign.test(plainText(one.label)) && nounWords(one.label).includes(words[0] ?? ''))
    .sort((a, b) => shared(b.label) - shared(a.label));
  const [ofSeason, ...others] = months.length === 0 ? [] : fitting.filter(({ role }) => role === 'other');
  const steps = funnelLevels(company.funnel ?? []).flatMap((level) => {
    const count = levelCount(level);
    return count !== null && count <= possible && months.length === 0 && level.some((step) => shared(step.label) > 0)
      ? [count]
      : [];
  });
  const time = timeUnitOf(label);
  const byOffers = time === null || months.length > 0 ? null : timeUsed(company, time);
  const alone = others.length === 0 ? ofSeason?.count : undefined;
  return (
    used[0]?.count ??
    alone ??
    steps[0] ??
    byOffers ??
    unitsOfOffers(words, possible, company) ??
    sameUnit(label, possible, company)
  );
}

/** “Pitch nights available”: the nights sold of the offers named after a pitch, by their facts. */
function unitsOfOffers(
  [what = '', unit = '']: readonly string[],
  possible: number,
  { offers }: Company,
): number | null {
  const named = offers.filter(({ name }) => nounWords(name).includes(what));
  const sold = named.flatMap(
    (offer) => factCounters(offer).find(({ label }) => unit !== '' && nounWords(label)[0] === unit)?.count ?? [],
  );
  const all = sum(sold);
  return sold.length > 0 && sold.length === named.length && all <= possible ? all : null;
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
          used: servedWith(text, possible, { counters: readCounters(company), company, months: [] }),
          refused: null,
          months: [],
          isPart: false,
          offerId: null,
        },
      ];
  }
  return [];
}
