import { rereadPage } from '../../operations/editors/reread-page.ts';
import { defineJob } from '../job.ts';

export const rereadJob = defineJob({
  operation: rereadPage,
  atOnce: 2,
  result: { type: 'audit', path: '/v1/audits' },
});
