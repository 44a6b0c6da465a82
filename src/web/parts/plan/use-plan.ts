import { useQuery } from '@tanstack/react-query';
import { isPlanned } from './kept-company.ts';
import { type KeptCompany, service, type Strategy, type Validation } from '../service.ts';

/** The newest plan of a site; null while it is made. */
export function usePlan(kept: KeptCompany | undefined) {
  return useQuery({
    queryKey: ['plan', kept?.planJob, kept?.cycle],
    enabled: kept !== undefined && isPlanned(kept),
    queryFn: async () => {
      const id = kept!.cycle ?? (await service.job({ id: kept!.planJob! })).result?.id ?? null;
      if (id === null) return null;
      const { strategy, validation } = await service.plan({ id });
      return { id, strategy: strategy as Strategy, validation: validation as Validation };
    },
  });
}
