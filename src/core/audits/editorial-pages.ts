import { isLicenceText } from './licence-texts.ts';
import { isFirstPage } from './pagination.ts';
import { isPrintVersion } from './print-versions.ts';
import type { PageFacts } from './site-facts.ts';
import { isUtilityPage } from './utility-pages.ts';

/** Is the text one that someone can write better: neither the next page of a list, nor a page to print, nor a licence, terms, a notice of the law? */
export function isEditorial(page: PageFacts): boolean {
  return isFirstPage(page) && !isUtilityPage(page.record.url) && !isPrintVersion(page) && !isLicenceText(page);
}
