import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { quotesCustomers } from './customer-words.ts';
import { roleOfPage } from './offer-pages.ts';

/** True where the home page, or a page of reviews, has the words of customers: who buys of this company is said there for all that it sells. */
export const showsReviews = memoizeByObject((facts: SiteFacts): boolean => {
  const isAboutAll = (page: PageFacts): boolean => page === facts.home || roleOfPage(page, facts) === 'proof';
  return facts.htmlPages.some((page) => page.content !== null && isAboutAll(page) && quotesCustomers(page.content));
});
