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

/** Scalar product of two rows: their cosine when rows have length 1. */
export function denseProduct(a: DenseMatrix, rowA: number, b: DenseMatrix, rowB: number): number {
  const width = a.width;
  const baseA = rowA * width;
  const baseB = rowB * width;
  let sum = 0;
  for (let i = 0; i < width; i += 1) sum += a.values[baseA + i]! * b.values[baseB + i]!;
  return sum;
}
