/** Sweeps at most, and share of the norm off the diagonal at which they stop. */
const maxSweeps = 30;
const tolerance = 1e-20;

/** Eigenvalues of a symmetric `width × width` matrix, and its eigenvectors in columns, by cyclic Jacobi rotations (Jacobi 1846). */
export function symmetricEigen(matrix: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) vectors[i * width + i] = 1;
  const rotate = rotation(a, vectors, width);
  for (let sweep = 0; sweep < maxSweeps && offDiagonal(a, width) > tolerance; sweep += 1) {
    for (let p = 0; p < width - 1; p += 1) for (let q = p + 1; q < width; q += 1) rotate(p, q);
  }
  return { values: Float64Array.from({ length: width }, (_, i) => a[i * width + i]!), vectors };
}

/** Share of the squared norm that is off the diagonal. */
function offDiagonal(a: Float64Array, width: number): number {
  let off = 0;
  let all = 1e-300;
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const square = a[i * width + j]! ** 2;
      all += square;
      if (i !== j) off += square;
    }
  }
  return off / all;
}

/** Makes a function that zeroes the entry (p, q) by a rotation, applied to the vectors too. */
function rotation(a: Float64Array, vectors: Float64Array, width: number): (p: number, q: number) => void {
  let c = 1;
  let s = 0;
  const turn = (values: Float64Array, i: number, j: number): void => {
    const x = values[i]!;
    const y = values[j]!;
    values[i] = c * x - s * y;
    values[j] = s * x + c * y;
  };
  return (p, q) => {
    const apq = a[p * width + q]!;
    if (apq === 0) return;
    const theta = (a[q * width + q]! - a[p * width + p]!) / (2 * apq);
    const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    c = 1 / Math.sqrt(t * t + 1);
    s = t * c;
    for (let k = 0; k < width; k += 1) turn(a, k * width + p, k * width + q);
    for (let k = 0; k < width; k += 1) turn(a, p * width + k, q * width + k);
    for (let k = 0; k < width; k += 1) turn(vectors, k * width + p, k * width + q);
  };
}
