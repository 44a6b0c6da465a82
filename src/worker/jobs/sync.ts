import { syncSources } from '../../operations/sources/sync-sources.ts';
import { defineJob } from '../job.ts';

export const syncJob = defineJob({
  operation: syncSources,
  atOnce: 1,
  events: { done: 'source.synced' },
  result: { type: 'source-list', path: '/v1/sources' },
});
