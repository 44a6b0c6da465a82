import { isLicenceText } from '../texts/licence-texts.ts';
import { isFirstPage } from './pagination.ts';
import { isPrintVersion } from './print-versions.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { isUtilityPage } from './utility-pages.ts';

const judged = new WeakMap<PageFacts, boolean>();

/**
 * True for a page whose text its owner can improve: not page 2 of a list, a print version, a licence, terms or a legal
 * notice.
 */
export function isEditorial(page: PageFacts): boolean {
  let known = judged.get(page);
  if (known === undefined) {
    known = isFirstPage(page) && !isUtilityPage(page.record.url) && !isPrintVersion(page) && !isLicenceText(page);
    judged.set(page, known);
  }
  return known;
}
