import type { Company, CompanyOffer } from '../../framework/company/company.ts';
import { amountsIn } from './written-amounts.ts';

/** True when every audience buys for a company, or quotes prices without tax: texts then show them without it. */
export const sellsToCompanies = ({ organisation, personas, offers }: Company): boolean =>
  organisation.businessModel === 'b2b_saas' ||
  personas.every(({ segment }) => segment?.startsWith('b2b') === true) ||
  personas.some(({ objections, pains }) => [...objections, ...pains].some((text) => quotesNet(text, offers)));

const namesTax = /\b(VAT|TVA|HT|TTC)\b/u;

/** True for words of customers that give the price of an offer without its tax as what it costs. */
const quotesNet = (text: string, offers: Company['offers']): boolean =>
  !namesTax.test(text) &&
  amountsIn(text).some((amount) => offers.some(({ priceNet, vatRate }) => vatRate > 0 && priceNet === amount));

/** The price of an offer as its public reads it, to the cent: with tax for consumers, without for companies. */
export const shownPrice = (company: Company, { priceNet, vatRate }: CompanyOffer): number =>
  sellsToCompanies(company) ? priceNet : Math.round(priceNet * (1 + vatRate) * 100) / 100;
