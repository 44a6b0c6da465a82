/** Rounds to so many decimals, half up: 2 decimals turn 1.005 into 1 or 1.01 as its binary form falls. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
