import type { KpiNorm, Marks } from './kpi.ts';

/** Marks of first use that are a working assumption, replaced by the first reading. */
export function assumed(first: Marks, maximum: number | null = null): KpiNorm {
  return { first, benchmark: null, maximum };
}

/** Marks of first use whose target is the median of a published benchmark. */
export function published(benchmark: string, first: Marks): KpiNorm {
  return { first, benchmark, maximum: null };
}
