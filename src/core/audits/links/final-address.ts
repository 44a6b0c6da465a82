import { isBrokenStatus, isRedirect } from '../facts/page-state.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';

/**
 * The address that opens after the redirects and canonicals of this one; null when they end at an error or never end.
 * An address that was not read is final, and so is `from`, the page that names the address.
 */
export function finalAddress(start: string, pageOf: SiteFacts['pageOf'], from: string): string | null {
  const passed = new Set<string>();
  let url = start;
  for (let page = pageOf.get(url); page !== undefined; page = pageOf.get(url)) {
    if (url === from) return url;
    if (passed.has(url) || page.record.error !== null || isBrokenStatus(page.record.status)) return null;
    passed.add(url);
    const next = nextAddress(page);
    if (next === url) return url;
    if (next === null) return null;
    url = next;
  }
  return url;
}

function nextAddress({ record, canonical, indexableReason }: PageFacts): string | null {
  if (isRedirect(record)) return record.redirectTo;
  return indexableReason === 'canonical' ? canonical : record.url;
}
