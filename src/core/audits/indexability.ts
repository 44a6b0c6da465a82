import { otherCanonical, saysNoindex } from '../pages/canonical.ts';
import type { PageRecord } from '../pages/page.ts';
import { isRedirect, isSuccess } from './page-state.ts';
import type { IndexableReason } from './site-facts.ts';

/** What keeps a URL out of the index, null when nothing does (a file that is not HTML has no reason either). */
export function indexableReasonOf(record: PageRecord): IndexableReason {
  if (record.error === 'robots') return 'robots';
  if (isRedirect(record) || record.error === 'loop') return 'redirect';
  if (!isSuccess(record)) return 'status';
  if (!record.content) return null;
  if (saysNoindex(record.content)) return 'noindex';
  return otherCanonical(record.url, record.content) === null ? null : 'canonical';
}
