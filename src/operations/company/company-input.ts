import type { CompanySignals } from '../../core/analysis/semantics/site-semantics.ts';
import type { Company } from '../../core/framework/company/company.ts';
import { documentBrand } from '../../core/report/document-brand.ts';
import { brandWish, keywordMarkets, personaVoices, priorityUrls } from './company-signals.ts';

/** What an analysis takes from a company file; every part is null without one. */
export function companyInput(company: Company | null, seed: string): CompanySignals {
  if (company === null) return { personas: null, brand: null, priorityUrls: null };
  return {
    personas: personaVoices(company, seed),
    brand: brandWish(company),
    look: documentBrand(company),
    priorityUrls: priorityUrls(company, seed),
    offers: company.offers.map(({ name }) => name),
    markets: keywordMarkets(company),
  };
}
