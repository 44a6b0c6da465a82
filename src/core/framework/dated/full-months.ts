import type { Company } from '../company/company.ts';
import { isOfMain } from '../counters/room/season-room.ts';
import { serviceLimits } from '../counters/service-capacities.ts';

/** Part of what is possible in a season from which it is full, and from which it is full where people were refused (working assumptions). */
const full = 0.945;
const fullWithRefusals = 0.9;

/** Months of the year, 1–12, in which the company can serve hardly anybody more of an offer; without one, of what makes most of its revenue. */
export function fullMonths(company: Company, offer: string | null = null): readonly number[] {
  const months = serviceLimits(company).flatMap(({ months: own, possible, used, refused, offerId }) => {
    const isBound = offer === null ? isOfMain({ offerId }, company) : offerId === null || offerId === offer;
    if (used === null || possible <= 0 || !isBound) return [];
    const share = used / possible;
    return share >= full || (share >= fullWithRefusals && (refused ?? 0) > 0) ? own : [];
  });
  return [...new Set(months)].sort((a, b) => a - b);
}
