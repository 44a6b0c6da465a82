/**
 * Weeks for the free items such that they and the dated ones are evenly spaced from the first week to the last: each dated
 * item takes the nearest free place, the free items take the remaining places in order.
 */
export function spreadWeeks(dated: readonly number[], free: number, first: number, last: number): number[] {
  const total = dated.length + free;
  const span = Math.max(1, last - first + 1);
  const places = Array.from({ length: total }, (_, index) => first + ((index + 0.5) * span) / total);
  const open = new Set(places.keys());
  for (const week of [...dated].sort((a, b) => a - b)) {
    const nearest = [...open].sort(
      (a, b) => Math.abs((places[a] ?? 0) - week - 0.5) - Math.abs((places[b] ?? 0) - week - 0.5) || a - b,
    )[0];
    if (nearest !== undefined) open.delete(nearest);
  }
  return [...open].sort((a, b) => a - b).map((index) => Math.min(last, Math.floor(places[index] ?? first)));
}
