import { compareAudits } from '../../core/audits/comparison/compare-audits.ts';
import type { FindingChange } from '../../core/audits/comparison/compare-findings.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { Author } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { auditOfStore } from '../sites/audit-of-site.ts';
import { findingId, type FindingState, type KeptFinding, placeOfFinding } from './finding-state.ts';

const crawl: Author = { who: 'crawl', door: 'queue' };

/** Faults whose state one audit changes at most (working assumption): a site built anew changes them all. */
const mostChanges = 500;

/**
 * After an audit: a fault that it no longer has is fixed, and one that was fixed and is there again is back. A page that one
 * of the audits did not read says nothing.
 */
export async function settleFindings(auditId: string, seed: string, store: Store): Promise<void> {
  const host = siteHost(seed);
  const ended = await store.crawls({ most: 2, host, ended: true });
  const previous = ended.find(({ id }) => id !== auditId);
  if (previous === undefined || (await store.readDocument(previous.id, 'summary')) === null) return;
  const { findings } = compareAudits(await auditOfStore(previous.id, store), await auditOfStore(auditId, store));
  const settle = async (changes: readonly FindingChange[], state: FindingState): Promise<void> => {
    for (const { check, page } of changes.slice(0, mostChanges)) {
      const place = placeOfFinding(host, findingId({ check, page }));
      const known = await store.keptObject<KeptFinding>(place);
      if (state === 'back' && known?.body.state !== 'fixed') continue;
      const body: KeptFinding = { check, page, state, reason: null, until: null };
      // A person who decided in the meantime is right.
      await store.keepObject(place, body, crawl, known?.revision ?? 0);
    }
  };
  await settle(findings.fixed, 'fixed');
  await settle(findings.new, 'back');
}
