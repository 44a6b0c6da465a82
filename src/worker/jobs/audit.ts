import { auditSite } from '../../operations/audit-site.ts';
import { defineJob } from '../job.ts';

/** Two at once: a crawl mostly waits, and each analysis has its own thread. */
export const auditJob = defineJob({
  operation: auditSite,
  atOnce: 2,
  yieldsIn: 'pages',
  events: { done: 'audit.completed', failed: 'audit.failed' },
  result: { type: 'audit', path: '/v1/audits' },
  waiting: {
    fr: 'Ce site est déjà en cours d’exploration avec les mêmes réglages\u202f: ce travail commencera quand elle finira.',
    en: 'This site is already being crawled with the same settings: this job starts when that one ends.',
  },
  resume: (input) => ({ ...input, fresh: false }),
});
