import type { Job, KeptCompany } from '../service.ts';
import { useSite } from '../site.tsx';
import { isOpenJob } from '../work/open-job.ts';
import { useNewestJobs } from '../work/use-newest-jobs.ts';
import { plansToMake } from './plans-to-make.ts';

/** The work under way whose end is a plan of the site: that on the plan itself, or the exploration that it follows. */
export function usePlanWork({ planJob }: Pick<KeptCompany, 'planJob'>): Job | null {
  const { host } = useSite();
  const waiting = plansToMake();
  const isOfPlan = (job: Job): boolean =>
    job.id === planJob
      ? isOpenJob(job)
      : // One that has ended has its plan in a moment.
        waiting[job.id] === host && (isOpenJob(job) || job.result !== null);
  return useNewestJobs()?.find(isOfPlan) ?? null;
}
