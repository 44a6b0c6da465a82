import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { withoutCopies } from '../../audits/page-kinds/copies.ts';
import { isFirstPage } from '../../audits/page-kinds/pagination.ts';
import { isPrintVersion } from '../../audits/page-kinds/print-versions.ts';
import { isUtilityPage } from '../../audits/page-kinds/utility-pages.ts';

/**
 * Pages that their owner wants found: legal notices, baskets, further pages of lists, print versions and addresses with
 * parameters are left out.
 */
export function subjectPages({ htmlPages }: Pick<SiteFacts, 'htmlPages'>): PageFacts[] {
  return htmlPages.filter(isSubjectPage);
}

/**
 * Pages above which texts are not compared with each other: it would cost more than the rest of the audit. Working
 * assumption.
 */
export const mostCompared = 5_000;

/** Subject pages that do not name another address as canonical: of two addresses of one text, one counts. */
export function distinctPages(facts: Pick<SiteFacts, 'htmlPages'>): PageFacts[] {
  return withoutCopies(subjectPages(facts).filter(({ indexableReason }) => indexableReason !== 'canonical'));
}

export function isSubjectPage(page: PageFacts): boolean {
  const { url } = page.record;
  return !url.includes('?') && !isUtilityPage(url) && isFirstPage(page) && !isPrintVersion(page);
}

/** Addresses of pages, in their order. */
export const addressesOf = (pages: readonly PageFacts[]): string[] => pages.map(({ record }) => record.url);

/** The pages that visitors meet first: fewest clicks, then most links. */
export function closestFirst(pages: readonly PageFacts[]): PageFacts[] {
  const depth = (page: PageFacts): number => page.depth ?? Infinity;
  return [...pages].sort((a, b) => (depth(a) === depth(b) ? b.inlinks - a.inlinks : depth(a) - depth(b)));
}
