import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { withoutCopies } from '../../audits/page-kinds/copies.ts';
import { isSubjectPage } from '../../audits/page-kinds/subject-page.ts';

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

/** Addresses of pages, in their order. */
export const addressesOf = (pages: readonly PageFacts[]): string[] => pages.map(({ record }) => record.url);

/** The pages that visitors meet first: fewest clicks, then most links. */
export function closestFirst(pages: readonly PageFacts[]): PageFacts[] {
  const depth = (page: PageFacts): number => page.depth ?? Infinity;
  return [...pages].sort((a, b) => (depth(a) === depth(b) ? b.inlinks - a.inlinks : depth(a) - depth(b)));
}
