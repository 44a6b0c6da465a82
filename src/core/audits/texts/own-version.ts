import type { Alternate, PageContent } from '../../pages/page.ts';
import { urlKey } from '../../values/url.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** Another page that a page gives as the version in its own language, in place of itself; null when it lists itself. */
export function misnamedOwnVersion({ alternates, lang }: PageContent, { record }: PageFacts): Alternate | null {
  if (alternates.some(({ url }) => url !== null && urlKey(url) === record.url)) return null;
  return alternates.find((alternate) => alternate.lang.toLowerCase() === lang?.toLowerCase()) ?? null;
}

/** The versions of a page, without the address that it misnames as its own: that address is a version of another. */
export function otherVersions(content: PageContent, page: PageFacts): readonly Alternate[] {
  const misnamed = misnamedOwnVersion(content, page);
  return misnamed === null ? content.alternates : content.alternates.filter(({ url }) => url !== misnamed.url);
}
