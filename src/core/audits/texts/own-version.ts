import type { Alternate, PageContent } from '../../pages/page.ts';
import { urlKey } from '../../values/url.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * The alternate that a page declares for its own language and that is another page; null when the page lists itself.
 */
export function misnamedOwnVersion({ alternates, lang }: PageContent, { record }: PageFacts): Alternate | null {
  if (alternates.some(({ url }) => url !== null && urlKey(url) === record.url)) return null;
  return alternates.find((alternate) => alternate.lang.toLowerCase() === lang?.toLowerCase()) ?? null;
}

/** The alternates of a page, without the one wrongly declared as its own version: it is a version of another page. */
export function otherVersions(content: PageContent, page: PageFacts): readonly Alternate[] {
  const misnamed = misnamedOwnVersion(content, page);
  return misnamed === null ? content.alternates : content.alternates.filter(({ url }) => url !== misnamed.url);
}
