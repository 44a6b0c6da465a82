import { useQuery } from '@tanstack/react-query';
import { isPlanned } from './kept-company.ts';
import { planShown } from './plan-shown.ts';
import { runningCycle } from './running-cycle.ts';
import { isOpenJob } from '../work/open-job.ts';
import { useSite } from '../site.tsx';
import { type KeptCompany, service, type Strategy, type Validation } from '../service.ts';

/** While the plan is made. */
export const lookEveryMs = 3_000;

/** The plan of a site to show; null while the first one is made. */
export function usePlan(kept: KeptCompany | undefined) {
  const { host } = useSite();
  const today = new Date().toISOString().slice(0, 10);
  const cycle = kept === undefined ? null : runningCycle(kept, today);
  return useQuery({
    queryKey: ['plan', 'shown', host, kept?.planJob, cycle],
    // The plan of before stays, with what a person has open in it, until the next one is there.
    placeholderData: (before, query) => (query?.queryKey[2] === host ? before : undefined),
    enabled: kept !== undefined && isPlanned(kept),
    refetchInterval: ({ state: { data } }) =>
      data === null || (data?.newer != null && isOpenJob(data.newer)) ? lookEveryMs : false,
    queryFn: async () => {
      const { id, newer } = await planShown(kept!, today);
      if (id === null) return null;
      const { strategy, validation } = await service.plan({ id });
      return {
        id,
        newer,
        planJob: kept!.planJob,
        strategy: strategy as Strategy,
        validation: validation as Validation,
      };
    },
  });
}
