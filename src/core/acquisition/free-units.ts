import type { CompanyOffer } from '../framework/company/company.ts';
import { timeUnitOf } from '../framework/counters/offer-loads.ts';
import { isSameWord, nounWords } from '../framework/counters/plain-words.ts';
import { type PartLimit, partLimits } from '../framework/counters/service-room.ts';
import { isGift } from '../framework/use-cycle/gift.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { addDays, type Day, monthOf } from '../values/day.ts';
import { sum } from '../values/sum.ts';

/** Days of the weeks that are looked at. */
const week = 7;
const weeksPerMonth = 4.35;

interface Room {
  readonly possible: number;
  readonly free: number;
}

/**
 * The limits that bound an offer month by month: its own, else those of what it takes. Days and hours of people serve
 * whatever is sold; nobody takes a place by giving or by being a member.
 */
function limitsOf({ company }: PlanContext, offer: CompanyOffer): PartLimit[] {
  const seasons = partLimits(company).filter(({ months }) => months.length > 0);
  const own = seasons.filter(({ offerId }) => offerId === offer.id);
  if (own.length > 0) return own;
  return seasons.filter(({ offerId, label }) => {
    if (timeUnitOf(label) !== null) return offer.kind !== 'product';
    if (offerId !== null || isGift(offer.name)) return false;
    const names = nounWords(offer.name);
    return offer.kind === 'service' || nounWords(label).some((word) => names.some((one) => isSameWord(one, word)));
  });
}

/** What is possible and what is free for an offer between two days, at the pace of the measured period; null without limits by month. */
function roomBetween(context: PlanContext, offer: CompanyOffer, from: Day, to: Day): Room | null {
  const limits = limitsOf(context, offer);
  const years = context.company.period.baselineMonths / 12;
  const found: Room[] = [];
  for (let day = from; day <= to; day = addDays(day, week))
    for (const { possible, used, months } of limits.filter((one) => one.months.includes(monthOf(day)))) {
      const part = 1 / (months.length * weeksPerMonth * Math.max(1, years));
      found.push({ possible: possible * part, free: Math.max(0, possible - used) * part });
    }
  if (found.length === 0) return null;
  return { possible: sum(found.map(({ possible }) => possible)), free: sum(found.map(({ free }) => free)) };
}

/** Units of an offer that are free in the cycle; null where no limit by month bounds it. */
export const freeUnits = (context: PlanContext, offer: CompanyOffer): number | null =>
  roomBetween(context, offer, context.start, context.end)?.free ?? null;

/** Days after its launch in which a scenario brings most of its people (working assumption). */
const bringingDays = 60;

/** Part that is free of what can be served in the weeks after the launch of a scenario, 0–1; null where no limit by month bounds it. */
export function freeShare(context: PlanContext, offer: CompanyOffer, launch: Day): number | null {
  const room = roomBetween(context, offer, launch, addDays(launch, bringingDays));
  return room === null || room.possible <= 0 ? null : room.free / room.possible;
}
