import type { Company, CompanyOffer, CompanyPersona } from './company.ts';

/** The persona of the largest weight, the first of equal ones. */
export function mainPersona({ personas }: Company): CompanyPersona {
  return personas.reduce((best, one) => (one.weight > best.weight ? one : best));
}

/** The offer of the largest share of revenue, the first of equal ones. */
export function mainOffer({ offers }: Company): CompanyOffer {
  return offers.reduce((best, one) => (one.revenueShare > best.revenueShare ? one : best));
}
