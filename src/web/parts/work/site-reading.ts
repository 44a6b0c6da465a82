import type { Job } from '../service.ts';
import { isOpenJob } from './open-job.ts';
import { startedWork } from './started-work.ts';
import { useNewestJobs } from './use-newest-jobs.ts';

/** The exploration of a site that was started in this browser and still runs; null when there is none. */
export const useSiteReading = (host: string): Job | null =>
  useNewestJobs()?.find(
    (job) => isOpenJob(job) && job.operation === 'audit-site' && startedWork(job.id)?.site === host,
  ) ?? null;
