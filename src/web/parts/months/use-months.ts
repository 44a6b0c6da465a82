import { useQuery } from '@tanstack/react-query';
import type { Months } from '../../../core/steering/months/month-figures.ts';
import { service } from '../service.ts';

/** What the figures of some months change in the costs of a plan. */
export function useMonths(id: string, months: Months) {
  return useQuery({ queryKey: ['months', id, months], queryFn: () => service.previewMonths({ id, months }) });
}

/** The boxes of a month, and the costs of a plan before and after the months that were read. */
export type MonthsPreview = Awaited<ReturnType<typeof service.previewMonths>>;
