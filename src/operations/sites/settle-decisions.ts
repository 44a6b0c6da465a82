import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import type { Store } from '../../io/services/store.ts';

/**
 * After an audit: an accepted link that its page now has is in place, and one in place that the page has lost is to be
 * added again. A page that this audit did not read says nothing.
 */
export async function settleDecisions(auditId: string, seed: string, store: Store): Promise<void> {
  const host = siteHost(seed);
  for (const decision of await store.linkDecisions(host)) {
    if (decision.state !== 'accepted' && decision.state !== 'in-place') continue;
    const state = await stateNow(decision, auditId, store);
    // Null: a person decided in the meantime, and is right.
    if (state !== decision.state) await store.saveLinkDecision(host, { ...decision, state });
  }
}

async function stateNow(
  { state, from, to }: StoredDecision,
  auditId: string,
  store: Store,
): Promise<StoredDecision['state']> {
  const page = await store.page(auditId, from);
  if (page === null || page.content === null) return state;
  return page.links.some((link) => link.to === to && isInText(link.position)) ? 'in-place' : 'accepted';
}

function isInText(position: string): boolean {
  return position !== 'nav' && position !== 'header' && position !== 'footer';
}
