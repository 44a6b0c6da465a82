/** Organic click-through rate by position on the first page (SISTRIX, 2020). */
const firstPageRates = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];
/** Working assumption. */
const secondPageRate = 0.01;

/** Share of searches that click a result at this position (1 is the first); 0 beyond the second page or when not found. */
export function clickRate(position: number | null | undefined): number {
  if (position === null || position === undefined || position > 20) return 0;
  return position > 10 ? secondPageRate : (firstPageRates[Math.round(position) - 1] ?? 0);
}
