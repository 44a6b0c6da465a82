import { auditSite } from '../../operations/audit-site.ts';
import { defineJob } from '../job.ts';

/** A crawl is mostly waiting, and its analysis has a thread of its own. */
export const auditJob = defineJob({
  operation: auditSite,
  atOnce: 2,
  result: { type: 'audit', path: '/v1/audits' },
  resume: (input) => ({ ...input, fresh: false }),
});
