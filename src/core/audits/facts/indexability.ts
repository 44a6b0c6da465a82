import { otherCanonical, hasNoindex } from '../../pages/directives/canonical.ts';
import type { PageRecord } from '../../pages/page.ts';
import type { SiteCopy } from '../../pages/site-copy.ts';
import { hasExpired } from '../../pages/directives/expired-directive.ts';
import { isRedirect, isSuccess } from './page-state.ts';
import type { IndexableReason } from './site-facts.ts';

/**
 * What keeps a URL out of the index, null when nothing does (and for a file that is not HTML). On `today`, an ISO day,
 * a past `unavailable_after` means noindex; without the day such dates are ignored. The canonicals of a `copy` are
 * those of its own pages.
 */
export function indexableReasonOf(
  record: PageRecord,
  today: string | null = null,
  copy: SiteCopy | null = null,
): IndexableReason {
  if (record.error === 'robots') return 'robots';
  if (isRedirect(record) || record.error === 'loop') return 'redirect';
  if (!isSuccess(record)) return 'status';
  if (!record.content) return null;
  if (hasNoindex(record.content)) return 'noindex';
  if (today !== null && hasExpired(record.content, today)) return 'noindex';
  return otherCanonical(record.url, record.content, copy) === null ? null : 'canonical';
}
