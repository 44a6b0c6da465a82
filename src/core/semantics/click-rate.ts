/** Organic click-through rate by position, first page (SISTRIX, 2020); 1 % on the second page, 0 beyond. */
const clickRates = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];

export function clickRate(position: number | null | undefined): number {
  if (position === null || position === undefined || position > 20) return 0;
  return position > 10 ? 0.01 : (clickRates[Math.round(position) - 1] ?? 0);
}
