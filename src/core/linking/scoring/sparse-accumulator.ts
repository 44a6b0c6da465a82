/** Rows of the highest values above 0, best first, ties by row. */
export function nearest(values: Float64Array, count: number): number[] {
  return highest(
    values,
    Array.from(values, (_, row) => row),
    count,
  );
}

/** Of `rows`, those of the highest values above 0, best first, ties by row. */
export function highest(values: Float64Array, rows: ArrayLike<number>, count: number): number[] {
  const best: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const value = values[row]!;
    const last = best.length === count ? best[count - 1]! : -1;
    if (value <= 0 || (last >= 0 && isBefore(values, last, row))) continue;
    let place = best.length < count ? best.length : count - 1;
    while (place > 0 && isBefore(values, row, best[place - 1]!)) {
      best[place] = best[place - 1]!;
      place -= 1;
    }
    best[place] = row;
  }
  return best;
}

function isBefore(values: Float64Array, a: number, b: number): boolean {
  return values[a]! > values[b]! || (values[a] === values[b] && a < b);
}

/** Values by row, mostly 0; emptied at the cost of the rows that were set. */
export class SparseRow {
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

  rows(): Uint32Array {
    return this.touched.subarray(0, this.count);
  }

  nearest(count: number): number[] {
    return highest(this.values, this.rows(), count);
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
