import { useQuery } from '@tanstack/react-query';
import { isPlanned } from './kept-company.ts';
import { runningCycle } from './running-cycle.ts';
import { type KeptCompany, service, type Strategy, type Validation } from '../service.ts';

/** While the plan is made. */
const lookEveryMs = 3_000;

/** The newest plan of a site; null while it is made. */
export function usePlan(kept: KeptCompany | undefined) {
  const cycle = kept === undefined ? null : runningCycle(kept, new Date().toISOString().slice(0, 10));
  return useQuery({
    queryKey: ['plan', kept?.planJob, cycle],
    enabled: kept !== undefined && isPlanned(kept),
    refetchInterval: ({ state }) => (state.data === null ? lookEveryMs : false),
    queryFn: async () => {
      const id = cycle ?? (await service.job({ id: kept!.planJob! })).result?.id ?? null;
      if (id === null) return null;
      const { strategy, validation } = await service.plan({ id });
      return { id, strategy: strategy as Strategy, validation: validation as Validation };
    },
  });
}
