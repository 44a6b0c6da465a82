/** Rows of the `count` highest values above 0 among `rows`, best first, ties by row. */
export function highestRows(values: Float64Array, rows: ArrayLike<number>, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const value = values[row]!;
    const last = best.length === count ? best[count - 1]! : -1;
    if (value <= 0 || (last >= 0 && ranksBefore(values, last, row))) continue;
    let place = best.length < count ? best.length : count - 1;
    while (place > 0 && ranksBefore(values, row, best[place - 1]!)) {
      best[place] = best[place - 1]!;
      place -= 1;
    }
    best[place] = row;
  }
  return best;
}

/** True when row `a` has the higher value, or the same value and the lower number. */
export function ranksBefore(values: Float64Array, a: number, b: number): boolean {
  return values[a]! > values[b]! || (values[a] === values[b] && a < b);
}

/**
 * A dense array of mostly zeros with the list of its non-zero rows, so that clearing costs the rows that were set
 * (the sparse accumulator of Gilbert, Moler & Schreiber 1992).
 */
export class SparseAccumulator {
  readonly values: Float64Array;
  private readonly touched: Uint32Array;
  private readonly isTouched: Uint8Array;
  private count = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
    this.touched = new Uint32Array(size);
    this.isTouched = new Uint8Array(size);
  }

  add(row: number, value: number): void {
    if (this.isTouched[row] === 0) this.touch(row);
    this.values[row]! += value;
  }

  set(row: number, value: number): void {
    if (this.isTouched[row] === 0) this.touch(row);
    this.values[row] = value;
  }

  /** The rows added or set since the last `clear`, in that order. */
  rows(): Uint32Array {
    return this.touched.subarray(0, this.count);
  }

  highest(count: number): number[] {
    return highestRows(this.values, this.rows(), count);
  }

  clear(): void {
    for (let at = 0; at < this.count; at += 1) {
      this.values[this.touched[at]!] = 0;
      this.isTouched[this.touched[at]!] = 0;
    }
    this.count = 0;
  }

  private touch(row: number): void {
    this.isTouched[row] = 1;
    this.touched[this.count] = row;
    this.count += 1;
  }
}
