import type { Company, CompanyOffer } from '../company/company.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { isRevenueLine } from './offer-use.ts';

/** The offers that somebody buys under their name, for texts and pages; all of them where no other is known. */
export const soldOffers = (company: Pick<Company, 'offers'>): readonly CompanyOffer[] => sold(company.offers);

const sold = memoizeByObject((offers: readonly CompanyOffer[]): readonly CompanyOffer[] => {
  const bought = offers.filter((one) => !isRevenueLine(one));
  return bought.length > 0 ? bought : offers;
});
