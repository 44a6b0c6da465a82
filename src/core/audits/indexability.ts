import type { PageContent, PageRecord } from '../pages/page.ts';
import { isRedirect, isSuccess } from './page-state.ts';
import type { IndexableReason } from './site-facts.ts';

/** The first canonical a search engine takes into account: in the head or in the Link header, and resolvable. */
export function canonicalOf(content: PageContent | null): string | null {
  const counted = content?.canonicals.find((canonical) => canonical.inHead && canonical.url !== null);
  return counted?.url?.replace(/#.*$/, '') ?? null;
}

export function saysNoindex(content: PageContent): boolean {
  return [...content.metaRobots, ...content.headerRobots].some((word) => word === 'noindex' || word === 'none');
}

/** What keeps a URL out of the index, null when nothing does. */
export function indexableReasonOf(record: PageRecord): IndexableReason {
  if (record.error === 'robots') return 'robots';
  if (isRedirect(record) || record.error === 'loop') return 'redirect';
  if (!isSuccess(record)) return 'status';
  if (!record.content) return null;
  if (saysNoindex(record.content)) return 'noindex';
  const canonical = canonicalOf(record.content);
  return canonical !== null && canonical !== record.url ? 'canonical' : null;
}
