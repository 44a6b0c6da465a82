import { checkHealth } from '../../operations/check-health.ts';
import { listJobs, readJob } from '../../operations/jobs/read-job.ts';
import { defineRoute } from '../route.ts';

export const jobRoutes = [
  defineRoute({ method: 'get', path: '/v1/jobs', operation: listJobs, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/jobs/:id', operation: readJob, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/health', operation: checkHealth, mode: 'now', scope: 'operator' }),
];
