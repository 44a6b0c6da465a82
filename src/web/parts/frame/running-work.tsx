import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useMatch } from 'react-router';
import { plansToMake, startPlanFrom, takenToPlan } from '../plan/plans-to-make.ts';
import type { Job } from '../service.ts';
import { isOpenJob } from '../work/open-job.ts';
import { useNewestJobs } from '../work/use-newest-jobs.ts';

/** Loaded while work runs. */
const WorkMenu = lazy(async () => ({ default: (await import('./work-menu.tsx')).WorkMenu }));

/** The work that runs now or is paused; nothing when there is none. */
export function RunningWork() {
  const jobs = useNewestJobs();
  usePlansToMake(jobs);
  const running = jobs?.filter(isOpenJob) ?? [];
  if (running.length === 0) return null;
  return (
    <Suspense>
      <WorkMenu jobs={running} />
    </Suspense>
  );
}

/** Makes the plans that follow explorations which ended while another screen was shown; the screen of the work makes its own. */
function usePlansToMake(jobs: readonly Job[] | undefined): void {
  const queries = useQueryClient();
  const shown = useMatch('/work/:job')?.params.job;
  useEffect(() => {
    for (const job of jobs ?? []) {
      const { id, result } = job;
      if (id === shown || isOpenJob(job) || !(id in plansToMake())) continue;
      const host = takenToPlan(id);
      if (host !== null && result !== null) void startPlanFrom(result.id, host).then(() => queries.invalidateQueries());
    }
  }, [jobs, shown, queries]);
}
