import { addDays, type Day, monthOf } from '../../../values/day.ts';
import { unique } from '../../../values/unique.ts';
import type { Company } from '../../company/company.ts';
import { isSameWord, nounWords, outsideBrackets, plainText } from '../plain-words.ts';
import { type Counter, readCounters } from '../read-counters.ts';

/** The months of the cycle, 1–12, in which it has at least half a month. */
export function monthsOfCycle({ period: { cycleStart, cycleEnd } }: Pick<Company, 'period'>): number[] {
  const days: number[] = [];
  for (let day: Day = cycleStart; day <= cycleEnd; day = addDays(day, 1)) days.push(monthOf(day));
  return unique(days).filter((month) => days.filter((one) => one === month).length >= halfMonth);
}

const halfMonth = 15;

const sameMonths = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((month) => other.includes(month));

const newSign = /\b(new|nouveaux|nouvelles)\b/;

/** The counters of newcomers over these months, whose months are the same. */
export const newcomersIn = (company: Company, months: readonly number[]): Counter[] =>
  readCounters(company).filter(
    (one) =>
      one.unit === 'count' &&
      one.months.length > 0 &&
      sameMonths(one.months, months) &&
      newSign.test(plainText(one.label)),
  );

const buyersSign =
  /\bnew (customers?|clients?|buyers?|members?|donors?|patients?)\b|\bnouve(?:aux|lles) (clients?|clientes|acheteurs?|adherents?|donateurs?|patients?)\b/;

/** New customers that the company counted over the months of the cycle; null where it counted them otherwise. */
export function customersOfSeason(company: Company): number | null {
  const side = nounWords(outsideBrackets(company.secondSide?.label ?? ''));
  const isSide = ({ label }: Counter): boolean =>
    nounWords(label).some((word) => side.some((one) => isSameWord(one, word)));
  const own = newcomersIn(company, monthsOfCycle(company)).find(
    (one) => buyersSign.test(plainText(one.label)) && !isSide(one),
  );
  return own === undefined || company.period.baselineMonths !== 12 ? null : own.count;
}
