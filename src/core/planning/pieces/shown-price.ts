import type { Company, CompanyOffer } from '../../framework/company/company.ts';

/** True when every audience buys for a company: prices are then shown without tax. */
export const sellsToCompanies = ({ organisation, personas }: Company): boolean =>
  organisation.businessModel === 'b2b_saas' || personas.every(({ segment }) => segment?.startsWith('b2b') === true);

/** The price of an offer as its public reads it, to the cent: with tax for consumers, without for companies. */
export const shownPrice = (company: Company, { priceNet, vatRate }: CompanyOffer): number =>
  sellsToCompanies(company) ? priceNet : Math.round(priceNet * (1 + vatRate) * 100) / 100;
