import { useQuery } from '@tanstack/react-query';
import type { KnownPlan } from '../known-plan.ts';
import { service } from '../service.ts';

/** What the figures of some months change in the costs of a plan. */
export function useMonths({ id, kept: { months, company } }: KnownPlan) {
  return useQuery({
    queryKey: ['months', id, months],
    queryFn: () => service.previewMonths({ id, months, company }),
  });
}

/** The boxes of a month, and the costs of a plan before and after the months that were read. */
export type MonthsPreview = Awaited<ReturnType<typeof service.previewMonths>>;
