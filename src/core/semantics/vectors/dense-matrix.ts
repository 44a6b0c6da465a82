/** Row-major: row i is `values[i × width … (i + 1) × width)`. */
export interface DenseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** Rows brought to length 1; rows of zeros stay so. */
export function normaliseRows(matrix: {
  rows: number;
  width: number;
  values: Float64Array | Float32Array;
}): DenseMatrix {
  const { rows, width } = matrix;
  const values = new Float32Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const base = row * width;
    let squares = 0;
    for (let i = 0; i < width; i += 1) squares += matrix.values[base + i]! ** 2;
    if (squares === 0) continue;
    const length = Math.sqrt(squares);
    for (let i = 0; i < width; i += 1) values[base + i] = matrix.values[base + i]! / length;
  }
  return { rows, width, values };
}

/**
 * Scalar products of a row with those from `first` on, four at a time: a sum waits for the one before it, four sums do
 * not wait for one another.
 */
export function denseProducts(
  { rows, width, values }: DenseMatrix,
  row: number,
  first: number,
  to: Float64Array,
): void {
  const own = row * width;
  let other = first;
  for (; other + 3 < rows; other += 4) {
    const base = other * width;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < width; i += 1) {
      const value = values[own + i]!;
      a += value * values[base + i]!;
      b += value * values[base + width + i]!;
      c += value * values[base + 2 * width + i]!;
      d += value * values[base + 3 * width + i]!;
    }
    to[other] = a;
    to[other + 1] = b;
    to[other + 2] = c;
    to[other + 3] = d;
  }
  for (; other < rows; other += 1) {
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum += values[own + i]! * values[other * width + i]!;
    to[other] = sum;
  }
}

/** Scalar product of two rows: their cosine when rows have length 1. */
export function denseProduct(a: DenseMatrix, rowA: number, b: DenseMatrix, rowB: number): number {
  const width = a.width;
  const baseA = rowA * width;
  const baseB = rowB * width;
  let sum = 0;
  for (let i = 0; i < width; i += 1) sum += a.values[baseA + i]! * b.values[baseB + i]!;
  return sum;
}
