import type { KpiNorm, Marks } from './kpi.ts';

/** First thresholds from a working assumption, replaced by the first reading. */
export function assumed(first: Marks, maximum: number | null = null): KpiNorm {
  return { first, benchmark: null, maximum };
}

/** First thresholds with the median of a published benchmark as target. */
export function published(benchmark: string, first: Marks): KpiNorm {
  return { first, benchmark, maximum: null };
}
