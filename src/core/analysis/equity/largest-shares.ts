/** The entries with the largest values; equal ones by key. */
export function largestShares<Key extends string | number>(
  shares: ReadonlyMap<Key, number>,
  count: number,
): [Key, number][] {
  return [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);
}

/** Nine significant digits: the next ones depend on the order of a sum. */
export function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
