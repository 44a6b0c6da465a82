import { monthsOf, plainText } from '../../../framework/counters/plain-words.ts';
import { partLimits } from '../../../framework/counters/service-room.ts';
import type { Company } from '../../../framework/company/company.ts';
import { figuresOf, unmetMonths } from './own-counters.ts';
import type { Locale } from '../../../values/locale.ts';
import type { Name } from '../../pieces/piece.ts';

const names: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** When the company is full and when it has room; null = not known. */
export interface Seasons {
  readonly full: Name | null;
  readonly free: Name | null;
}

/** Part that is used from which a season is full, and under which it has room (working assumptions). */
const fullShare = 0.9;
const freeShare = 0.7;

const fullSign = /\b(full|packed|booked|busy|complets?|pleine?s?|tout le monde|everybody|sature\w*|pic|peak)\b/;
const freeSign = /\b(dead|quiet|empty|slow|low|calmes?|creux|vides?|mort\w*|peu de monde|de la place|room)\b/;

/** The full and the free seasons, from the counters of the company, else from what it writes about its offers. */
export function seasonsOf(company: Company, locale: Locale): Seasons {
  const limits = seasonShares(company);
  const clauses = company.offers.flatMap(({ seasonality = '' }) => seasonality.split(/[,;.]/u)).map(plainText);
  const monthsIn = (sign: RegExp): number[] => unique(clauses.filter((one) => sign.test(one)).flatMap(monthsNamed));
  const counted = limits.filter(({ share }) => share >= fullShare).flatMap(({ months }) => months);
  const full = unique([...counted, ...unmetMonths(company)]);
  const free = unique(limits.filter(({ share }) => share < freeShare).flatMap(({ months }) => months));
  const fullMonths = full.length > 0 ? full : monthsIn(fullSign);
  const freeMonths = (free.length > 0 ? free : monthsIn(freeSign)).filter((month) => !fullMonths.includes(month));
  return { full: monthsInWords(fullMonths, locale), free: monthsInWords(freeMonths, locale) };
}

const possibleSign =
  /\b(peut|pouvons|possibles?|available|disponibles?|capacite|capacity|can|ouverte?s?|offered|offerte?s?)\b/;
const notServed = /\b(refus\w*|turned|away|waiting|attente|commission|missed|manque\w*)\b/;

/** Part of what is possible that is used in each season: two figures of the same months, or a limit of the company. */
function seasonShares(company: Company): { readonly months: readonly number[]; readonly share: number }[] {
  const named = figuresOf(company).map((one) => ({ ...one, months: monthsNamed(one.plain) }));
  const pairs = named.flatMap(({ plain, count, months }) => {
    if (months.length === 0 || !possibleSign.test(plain)) return [];
    const used = named.find(
      (one) =>
        one.plain !== plain &&
        one.count <= count &&
        String(one.months) === String(months) &&
        !notServed.test(one.plain),
    );
    return used === undefined ? [] : [{ months, share: used.count / count }];
  });
  return pairs.length > 0 ? pairs : partLimits(company);
}

/** Months of a plain text in the order of the year, « entre mai et juillet » read as a span. */
export const monthsNamed = (plain: string): number[] =>
  unique(monthsOf(plain.replaceAll(/\b(?:entre|between) ([a-z]+) (?:et|and) /g, '$1 to ')));

const unique = (months: readonly number[]): number[] => [...new Set(months)].sort((a, b) => a - b);

/** Months as an adverb: « de janvier à mars », "in May and June"; null without months or for nearly a whole year. */
export function monthsInWords(months: readonly number[], locale: Locale): Name | null {
  if (months.length === 0 || months.length > 10) return null;
  const runs = runsOf(months);
  const short = runs.filter(({ length }) => length < 3).flat();
  const spans = runs.filter(({ length }) => length >= 3).map((run) => spanInWords(run, locale));
  const listed = short.map((month) => names[locale][month - 1] ?? '');
  const parts = [
    ...spans,
    ...(listed.length === 0 ? [] : [`${locale === 'fr' ? 'en' : 'in'} ${listOf(listed, locale)}`]),
  ];
  return { kind: 'name', text: listOf(parts, locale) };
}

/** « mai, juin et septembre ». */
function listOf(words: readonly string[], locale: Locale): string {
  const last = words.at(-1) ?? '';
  const and = locale === 'fr' ? ' et ' : ' and ';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${and}${last}`;
}

/** Consecutive months, December followed by January. */
function runsOf(months: readonly number[]): number[][] {
  const has = (month: number): boolean => months.includes(((month + 11) % 12) + 1);
  const starts = months.filter((month) => !has(month - 1));
  return starts.map((start) => {
    const run = [start];
    while (has(start + run.length)) run.push(((start + run.length + 11) % 12) + 1);
    return run;
  });
}

function spanInWords(run: readonly number[], locale: Locale): string {
  const [first = '', last = ''] = [run[0] as number, run.at(-1) as number].map((month) => names[locale][month - 1]);
  const of = /^[aeiouoyâéo]/iu.test(first) ? `d’${first}` : `de ${first}`;
  return locale === 'fr' ? `${of} à ${last}` : `from ${first} to ${last}`;
}
