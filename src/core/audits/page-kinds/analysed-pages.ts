import { withoutCopies } from './copies.ts';
import { isSubjectPage } from './subject-page.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** Share of hidden pages from which hiding is a fault of the site. Working assumption. */
export const mostHidden = 0.5;

/**
 * The indexable pages; on a site that hides more than half of the pages that its owner wants found, those pages too: the
 * texts are worth analysing before the fault is fixed.
 */
export function analysedPages(
  htmlPages: readonly PageFacts[],
  indexablePages: readonly PageFacts[],
): readonly PageFacts[] {
  const shown = new Set(indexablePages.map(({ content }) => content?.bodyHash));
  const subjects = withoutCopies(htmlPages.filter(isSubjectPage));
  const hidden = subjects.filter(({ indexable, content }) => !indexable && !shown.has(content?.bodyHash));
  if (hidden.length <= mostHidden * subjects.length) return indexablePages;
  const analysed = new Set([...indexablePages, ...hidden]);
  return htmlPages.filter((page) => analysed.has(page));
}
