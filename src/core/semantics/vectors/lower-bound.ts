/** First place in `[from, end)` of an ascending list whose value is at least `value`; `end` when all are lower. */
export function lowerBound(sorted: Uint32Array, value: number, from = 0, end = sorted.length): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
