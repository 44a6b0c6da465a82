import { urlKey } from '../../values/url.ts';
import type { PageContent } from '../page.ts';
import { placeInCopy, type SiteCopy } from '../site-copy.ts';

/** The canonical that search engines use: the first that resolves, in the head or the Link header; null without one. */
export function canonicalOf(content: PageContent): string | null {
  for (const canonical of content.canonicals) {
    if (canonical.inHead && canonical.url !== null) return canonical.url;
  }
  return null;
}

/** The canonical when it is another page than `url`; in a site copy, public canonicals resolve to the copy. */
export function otherCanonical(url: string, content: PageContent, copy: SiteCopy | null = null): string | null {
  const declared = canonicalOf(content);
  if (declared === null) return null;
  const canonical = copy === null ? declared : placeInCopy(copy, declared);
  return urlKey(canonical) === urlKey(url) ? null : canonical;
}

/** True for `noindex` or `none`, in a meta element or the header. */
export function hasNoindex(content: PageContent): boolean {
  return forbids(content.metaRobots) || forbids(content.headerRobots);
}

function forbids(directives: readonly string[]): boolean {
  return directives.includes('noindex') || directives.includes('none');
}
