import { memoizeByObject } from '../../../values/memoize.ts';
import type { Company } from '../../company/company.ts';
import { serviceLimits } from '../service-capacities.ts';
import { fullLimits } from '../service-room.ts';
import { unique } from '../../../values/unique.ts';
import { monthsOfCycle } from './season-count.ts';

/**
 * Ids of the offers that are full in every month of the cycle in which they are served, while another one is not. An offer
 * all of whose limits have months is served in those months.
 */
export const fullOffers = memoizeByObject((company: Company): ReadonlySet<string> => {
  const cycle = monthsOfCycle(company);
  const limits = serviceLimits(company);
  const isFull = (id: string): boolean => {
    const own = fullLimits(company).filter(({ offerId }) => offerId === id);
    if (own.some(({ months }) => months.length === 0)) return true;
    const all = limits.filter(({ offerId }) => offerId === id);
    if (all.some(({ months }) => months.length === 0)) return false;
    const served = unique(all.flatMap(({ months }) => months)).filter((month) => cycle.includes(month));
    return served.length > 0 && served.every((month) => own.some(({ months }) => months.includes(month)));
  };
  const full = new Set(company.offers.flatMap(({ id }) => (isFull(id) ? id : [])));
  return company.offers.every(({ id }) => full.has(id)) ? new Set() : full;
});
