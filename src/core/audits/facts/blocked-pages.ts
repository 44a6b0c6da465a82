import { withoutQuery } from '../links/nofollow-links.ts';
import type { PageFacts, SiteFacts } from './site-facts.ts';
import { isUtilityPage } from '../page-kinds/utility-pages.ts';

/**
 * True for a page that robots.txt blocks for a good reason: a shop basket, or another sort order of a list that robots
 * may read. link.to_blocked reports links to these pages, index.robots_blocked all other blocked pages.
 */
export function isBlockedOnPurpose({ record: { url } }: PageFacts, pageOf: SiteFacts['pageOf']): boolean {
  return isUtilityPage(url) || (url.includes('?') && pageOf.get(withoutQuery(url))?.content != null);
}
