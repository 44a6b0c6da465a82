import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useMatch } from 'react-router';
import { useLanguage } from '../language.tsx';
import { plansToMake, startPlanFrom, takenToPlan } from '../plan/plans-to-make.ts';
import type { Job } from '../service.ts';
import { isOpenJob } from '../work/open-job.ts';
import { startedWork } from '../work/started-work.ts';
import { useNewestJobs } from '../work/use-newest-jobs.ts';

/** Loaded while work runs. */
const WorkMenu = lazy(async () => ({ default: (await import('./work-menu.tsx')).WorkMenu }));

/** The work that runs now or is paused; nothing when there is none. */
export function RunningWork() {
  const jobs = useNewestJobs();
  useEndedWork(jobs);
  const running = jobs?.filter(isOpenJob) ?? [];
  if (running.length === 0) return null;
  return (
    <Suspense>
      <WorkMenu jobs={running} />
    </Suspense>
  );
}

/**
 * Makes the plans that follow explorations, and says the end of other work, which ended while another screen was shown; the
 * screen of the work does both itself.
 */
function useEndedWork(jobs: readonly Job[] | undefined): void {
  const queries = useQueryClient();
  const language = useLanguage();
  const shown = useMatch('/work/:job')?.params.job;
  const site = useMatch('/s/:site/*')?.params.site;
  const open = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const followed = jobs?.filter(({ id }) => id !== shown) ?? [];
    for (const job of followed.filter((one) => !isOpenJob(one))) {
      const { id, result } = job;
      const host = id in plansToMake() ? takenToPlan(id) : null;
      if (host !== null && result !== null)
        void startPlanFrom(result.id, host, startedWork(id)?.back).then(() => queries.invalidateQueries());
      else if (open.current.has(id)) void sayEnd(job);
    }
    open.current = new Set(followed.filter(isOpenJob).map(({ id }) => id));

    async function sayEnd(job: Job): Promise<void> {
      // What the screen shows is of before.
      await queries.invalidateQueries();
      const { showEnd } = await import('./ended-work.tsx');
      await showEnd(job, { site, language });
    }
  }, [jobs, shown, site, queries, language]);
}
