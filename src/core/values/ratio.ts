/** a / b, or null when the denominator is zero or one side is unknown: a rate without a base is not zero. */
export function ratio(a: number | null | undefined, b: number | null | undefined): number | null {
  return a === null || a === undefined || b === null || b === undefined || b === 0 ? null : a / b;
}

/** Interval of a rate by Wilson (1927), 95 % by default; null without trials. */
export function wilson(successes: number, trials: number, z = 1.96): readonly [number, number] | null {
  if (trials <= 0) return null;
  const rate = successes / trials;
  const spread = 1 + (z * z) / trials;
  const centre = rate + (z * z) / (2 * trials);
  const half = z * Math.sqrt((rate * (1 - rate)) / trials + (z * z) / (4 * trials * trials));
  // Rounding errors may exceed the bounds for rates of 0 and 1.
  return [Math.max(0, (centre - half) / spread), Math.min(1, (centre + half) / spread)];
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
