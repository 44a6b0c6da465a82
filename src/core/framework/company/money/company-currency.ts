import type { Answers } from '../answers.ts';
import { companyCountry } from '../price-tax.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { typedMoney } from './typed-money.ts';

/** The money of the company and what says so. */
export interface FoundMoney {
  /** ISO 4217. */
  readonly currency: string;
  readonly from: 'typed' | 'site' | 'country';
}

/** Money where nothing says it. */
const usual = 'EUR';

/**
 * The money that the answers are written in, else that of the prices of the site, else that of the country. A plain dollar
 * on the site is that of no country: it gives way to the country that a person answers.
 */
export function companyMoney(answers: Answers, profile: SiteProfile): FoundMoney {
  const ofCountry = companyCountry(answers, profile)?.currency ?? null;
  const typed = typedMoney(answers, ofCountry);
  if (typed !== null) return { currency: typed, from: 'typed' };
  const isPlainDollar = profile.currency === 'USD' && profile.country === null;
  const gaveWay = isPlainDollar && answers.country !== undefined && ofCountry !== null;
  if (profile.currency !== null && !gaveWay) return { currency: profile.currency, from: 'site' };
  return { currency: ofCountry ?? usual, from: 'country' };
}
