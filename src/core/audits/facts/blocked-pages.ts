import { withoutQuery } from '../links/nofollow-links.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

/**
 * Forbidden by robots.txt without anything to find there: the basket of a shop, or another order of a list that may be
 * read. link.to_blocked tells of these, index.robots_blocked of the others.
 */
export function isRightlyBlocked({ record: { url } }: PageFacts, pageOf: SiteFacts['pageOf']): boolean {
  return isUtilityPage(url) || (url.includes('?') && pageOf.get(withoutQuery(url))?.content != null);
}
