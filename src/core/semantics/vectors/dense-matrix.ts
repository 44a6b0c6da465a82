/** Row-major: row i is `values[i × width … (i + 1) × width)`. */
export interface DenseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** The rows scaled to length 1; a row of zeros stays zero. */
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
 * Scalar products of a row with the rows from `first` on, written to `products` by row. Four rows at a time: the additions
 * of one sum depend on each other, those of four sums run in parallel.
 */
export function denseProducts(
  { rows, width, values }: DenseMatrix,
  row: number,
  first: number,
  products: Float64Array,
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
    products[other] = a;
    products[other + 1] = b;
    products[other + 2] = c;
    products[other + 3] = d;
  }
  for (; other < rows; other += 1) {
    let sum = 0;
    for (let i = 0; i < width; i += 1) sum += values[own + i]! * values[other * width + i]!;
    products[other] = sum;
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
