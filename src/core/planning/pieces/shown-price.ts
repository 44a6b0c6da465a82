import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { paidAmount } from '../../framework/economics/paid-amount.ts';
import { audiencesOf } from './audience-offer.ts';
import { amountsIn } from './written-amounts.ts';

/** True when every audience buys for a company, or quotes prices without tax: texts then show them without it. */
const sellsToCompanies = ({ organisation, personas, offers }: Company): boolean =>
  organisation.businessModel === 'b2b_saas' ||
  personas.every(({ segment }) => segment?.startsWith('b2b') === true) ||
  personas.some(({ objections, pains }) => [...objections, ...pains].some((text) => quotesNet(text, offers)));

/** Countries where a price is posted before the tax of the sale. */
const beforeTax: ReadonlySet<string> = new Set(['US', 'CA']);
export const addsTaxAtTill = ({ organisation }: Pick<Company, 'organisation'>): boolean =>
  beforeTax.has(organisation.country);

/** True for an audience with a role in the purchase of an organisation. */
const decides = ({ segment, decisionRole }: CompanyPersona): boolean =>
  segment?.startsWith('b2b') === true || decisionRole !== undefined;

/** True when the price of an offer is read without tax: the company sells to companies, or all who buy the offer decide for one. */
export function isShownNet(company: Company, offer: CompanyOffer): boolean {
  if (addsTaxAtTill(company)) return true;
  if (sellsToCompanies(company)) return true;
  const audiences = audiencesOf(company, offer);
  return audiences.length > 0 && audiences.every(decides);
}

const namesTax = /\b(VAT|TVA|HT|TTC)\b/u;

/** True for words of customers that give the price of an offer without its tax as what it costs. */
const quotesNet = (text: string, offers: Company['offers']): boolean =>
  !namesTax.test(text) &&
  amountsIn(text).some((amount) => offers.some(({ priceNet, vatRate }) => vatRate > 0 && priceNet === amount));

/** The price of an offer as its public reads it, to the cent: with tax for consumers, without for organisations. */
export const shownPrice = (company: Company, offer: CompanyOffer): number =>
  isShownNet(company, offer) ? offer.priceNet : paidAmount(offer.priceNet, offer.vatRate);
