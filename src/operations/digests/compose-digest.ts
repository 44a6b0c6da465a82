import { z } from 'zod';
import { compareAudits } from '../../core/audits/comparison/compare-audits.ts';
import { auditDigest, type Digest } from '../../core/report/digest/audit-digest.ts';
import { findingId } from '../findings/finding-state.ts';
import { defineOperation } from '../operation.ts';
import { auditOfStore } from '../sites/audit-of-site.ts';

/** Compares two audits of the store for a digest; heavy, as both may have thousands of pages. */
export const composeDigest = defineOperation({
  id: 'compose-digest',
  summary: { fr: 'Résumer ce qui a changé entre deux audits', en: 'Sum up what has changed between two audits' },
  input: z.strictObject({
    before: z.string(),
    after: z.string(),
    /** Ids of the findings that an alert has named lately. */
    alerted: z.array(z.string()),
  }),
  output: z.custom<Digest>(),
  needs: ['store'],
  heavy: true,
  async run({ before, after, alerted }, { store }) {
    const named = new Set(alerted);
    const [old, now] = [await auditOfStore(before, store), await auditOfStore(after, store)];
    return auditDigest(compareAudits(old, now), { isKnown: (change) => named.has(findingId(change)), audit: now });
  },
});
