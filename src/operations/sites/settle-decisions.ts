import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { PageRecord } from '../../core/pages/page.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import type { Store } from '../../io/services/store.ts';

/** Reads a page again by its address; null for a page that was not read, whose decisions stay as they are. */
type PageReader = (url: string) => Promise<PageRecord | null>;

/**
 * An accepted link that its page now has is in place, and one in place that the page has lost is to be added again.
 * Returns every decision of the site as it is now.
 */
export async function settleDecisions(seed: string, store: Store, pageAt: PageReader): Promise<StoredDecision[]> {
  const host = siteHost(seed);
  const settled: StoredDecision[] = [];
  for (const decision of await store.linkDecisions(host)) {
    const state = stateNow(decision, await pageAt(decision.from));
    // Null: a person decided in the meantime, and is right.
    const saved = state === decision.state ? null : await store.saveLinkDecision(host, { ...decision, state });
    settled.push(saved ?? decision);
  }
  return settled;
}

function stateNow({ state, to }: StoredDecision, page: PageRecord | null): StoredDecision['state'] {
  const isSettled = state === 'accepted' || state === 'in-place';
  if (!isSettled || page === null || page.content === null) return state;
  return page.links.some((link) => link.to === to && isInText(link.position)) ? 'in-place' : 'accepted';
}

function isInText(position: string): boolean {
  return position !== 'nav' && position !== 'header' && position !== 'footer';
}
