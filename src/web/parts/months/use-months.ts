import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { KnownPlan } from '../known-plan.ts';
import { service } from '../service.ts';

/** Where the browser keeps what the figures of some months change: the answers about the company change it too. */
export const monthsKey = ({ id, kept: { months, company } }: KnownPlan) => ['months', id, months, company] as const;

/** What the figures of some months change in the costs of a plan. */
export function useMonths(plan: KnownPlan) {
  const { months, company } = plan.kept;
  return useQuery({
    queryKey: monthsKey(plan),
    queryFn: () => service.previewMonths({ id: plan.id, months, company }),
    // The form stays, with what is written in it, while a month that was saved is counted.
    placeholderData: keepPreviousData,
  });
}

/** The boxes of a month, and the costs of a plan before and after the months that were read. */
export type MonthsPreview = Awaited<ReturnType<typeof service.previewMonths>>;
