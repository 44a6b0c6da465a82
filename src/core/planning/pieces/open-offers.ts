import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { isForAnybody } from '../../framework/use-cycle/offer-use.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { isBusiness } from '../context/persona-traits.ts';
import { offersForBuyers } from './audience-offer.ts';

/**
 * The offers that a text for anybody speaks of: those that people take for themselves. All that is sold where every audience
 * is an organisation, or where nothing else is; nothing that is full while another has room.
 */
export const openOffers = memoizeByObject((company: Company): readonly CompanyOffer[] => {
  const sold = offersForBuyers(company);
  const open = company.personas.every(isBusiness) ? [] : sold.filter((one) => isForAnybody(company, one));
  const all = open.length > 0 ? open : sold;
  const full = fullOffers(company);
  const served = all.filter(({ id }) => !full.has(id));
  return served.length > 0 ? served : all;
});
