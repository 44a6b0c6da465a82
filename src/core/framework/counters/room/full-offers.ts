import { memoizeByObject } from '../../../values/memoize.ts';
import type { Company } from '../../company/company.ts';
import { fullLimits } from '../service-room.ts';

/** Ids of the offers that are full in every month of the cycle, while another one is not. */
export const fullOffers = memoizeByObject((company: Company): ReadonlySet<string> => {
  const full = new Set(
    fullLimits(company).flatMap(({ offerId, months }) => (offerId === null || months.length > 0 ? [] : offerId)),
  );
  return company.offers.every(({ id }) => full.has(id)) ? new Set() : full;
});
