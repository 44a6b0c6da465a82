import { addDays, addMonths, type Day, daysBetween, monthOf } from '../../../values/day.ts';
import { memoizeByObject } from '../../../values/memoize.ts';
import { sum } from '../../../values/sum.ts';
import type { Company } from '../../company/company.ts';
import { nounWords } from '../plain-words.ts';
import { servedCustomers, servesPayers } from './served-customers.ts';
import { type PartLimit, partLimits, serviceRoom } from '../service-room.ts';

/** What is free in each month of a cycle, where the company limits its seasons apart. */
export interface SeasonRoom {
  /** The months of the cycle in their order, each with one of its days and the units that are free in each at the pace of the measured period. */
  readonly months: readonly { readonly day: Day; readonly month: number; readonly free: number }[];
  readonly free: number;
  /** Customers of the measured period for one unit that was served, at most one. */
  readonly customersEach: number;
  /** New customers that the free units of the cycle can serve. */
  readonly customers: number;
}

/** Part of the revenue of an offer from which its seasons are those of the company (working assumption). */
const mainPart = 0.5;

/** True for the limit of the whole company, or of the offer that makes most of its revenue. */
export const isOfMain = ({ offerId }: Pick<PartLimit, 'offerId'>, { offers }: Pick<Company, 'offers'>): boolean =>
  offerId === null || offers.some(({ id, revenueShare }) => id === offerId && revenueShare >= mainPart);

/** The months of a cycle in their order, each once, with its first day in the cycle and the part of it that the cycle has. */
function monthsOfCycle({ cycleStart, cycleEnd }: Company['period']): { day: Day; month: number; part: number }[] {
  const found = new Map<number, { day: Day; days: number }>();
  for (let day: Day = cycleStart; day <= cycleEnd; day = addDays(day, 1)) {
    const known = found.get(monthOf(day));
    found.set(monthOf(day), { day: known?.day ?? day, days: (known?.days ?? 0) + 1 });
  }
  return [...found].map(([month, { day, days }]) => {
    const first = `${day.slice(0, 7)}-01`;
    return { day, month, part: Math.min(1, days / daysBetween(first, addMonths(first, 1))) };
  });
}

/** The room of each month of the cycle; null where no seasons of one thing cover it, or a limit of the whole year bounds the company. */
export const seasonRoom = memoizeByObject((company: Company): SeasonRoom | null => {
  const bounding = serviceRoom(company);
  if (bounding !== null && bounding.limit.months.length === 0) return null;
  const cycle = monthsOfCycle(company.period);
  const seasons = partLimits(company).filter(
    (one) => one.months.length > 0 && isOfMain(one, company) && servesPayers(one, company),
  );
  const heads = new Set(seasons.map(({ label }) => nounWords(label)[0]));
  for (const head of heads) {
    const own = seasons.filter(({ label }) => nounWords(label)[0] === head);
    const of = (month: number): PartLimit[] => own.filter(({ months }) => months.includes(month));
    const served = own[0] === undefined ? null : servedCustomers(company, own[0]);
    if (served === null || own.length < 2 || !cycle.every(({ month }) => of(month).length === 1)) continue;
    const years = company.period.baselineMonths / 12;
    const months = cycle.map(({ day, month, part }) => {
      const [limit] = of(month) as [PartLimit];
      return { day, month, free: (part * Math.max(0, limit.possible - limit.used)) / limit.months.length / years };
    });
    const used = sum(own.map((one) => one.used));
    const free = sum(months.map((one) => one.free));
    const customersEach = used <= 0 ? 1 : Math.min(1, served / used);
    return { months, free, customersEach, customers: free * customersEach };
  }
  return null;
});
