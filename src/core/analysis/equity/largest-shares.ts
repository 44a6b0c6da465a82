/** The largest values with their keys, equal ones by key. */
export function largestShares<Key extends string | number>(
  shares: ReadonlyMap<Key, number>,
  count: number,
): [Key, number][] {
  return [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, count);
}

/** Nine significant digits: the last ones of a sum depend on nothing a reader may know. */
export function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
