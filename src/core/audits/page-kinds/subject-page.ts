import type { PageFacts } from '../facts/site-facts.ts';
import { isStepPage } from './step-pages.ts';
import { isFirstPage } from './pagination.ts';
import { isPrintVersion } from './print-versions.ts';
import { isUtilityPage } from './utility-pages.ts';

/**
 * True for a page that its owner wants found: legal notices, baskets, steps of a purchase, further pages of lists, print versions and addresses
 * with parameters are not.
 */
export function isSubjectPage(page: PageFacts): boolean {
  const { url } = page.record;
  return !url.includes('?') && !isUtilityPage(url) && isFirstPage(page) && !isPrintVersion(page) && !isStepPage(page);
}
