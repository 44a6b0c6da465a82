import { isLicenceText } from '../texts/licence-texts.ts';
import { isFirstPage } from './pagination.ts';
import { isPrintVersion } from './print-versions.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from './utility-pages.ts';

const judged = new WeakMap<PageFacts, boolean>();

/** Is the text one that someone can write better: neither the next page of a list, nor a page to print, nor a licence, terms, a notice of the law? */
export function isEditorial(page: PageFacts): boolean {
  let known = judged.get(page);
  if (known === undefined) {
    known = isFirstPage(page) && !isUtilityPage(page.record.url) && !isPrintVersion(page) && !isLicenceText(page);
    judged.set(page, known);
  }
  return known;
}
