import { urlKey } from '../values/url.ts';
import type { PageContent } from './page.ts';

/** The canonical search engines read: the first that resolves, declared in the head or the Link header; null without one. */
export function canonicalOf(content: PageContent): string | null {
  for (const canonical of content.canonicals) {
    if (canonical.inHead && canonical.url !== null) return canonical.url;
  }
  return null;
}

/** The canonical when it names another page than `url`. */
export function otherCanonical(url: string, content: PageContent): string | null {
  const canonical = canonicalOf(content);
  return canonical !== null && urlKey(canonical) !== urlKey(url) ? canonical : null;
}

/** `noindex` or `none`, by meta or by header. */
export function saysNoindex(content: PageContent): boolean {
  return forbids(content.metaRobots) || forbids(content.headerRobots);
}

function forbids(directives: readonly string[]): boolean {
  return directives.includes('noindex') || directives.includes('none');
}
