import { type Random, seededRandom } from '../../values/random.ts';
import { type DenseMatrix, normaliseRows } from './dense-matrix.ts';
import { type Block, multiplySparse, type SparseMatrix, transpose } from './sparse-matrix.ts';

/** Latent semantic analysis (Deerwester et al. 1990): a text's place in a space of `rank` dimensions. */
export interface LsaSpace {
  readonly rank: number;
  /** One vector of length 1 per row of the matrix; a row without terms stays zero. */
  readonly vectors: DenseMatrix;
  /** The same before scaling: its first r columns are the space of rank r. */
  readonly coordinates: DenseMatrix;
  /** Right singular vectors, `width × rank`, by which new texts fold in. */
  readonly basis: DenseMatrix;
}

/** Under this number of texts the TF-IDF vectors themselves serve better. */
export const fewestTextsForLsa = 30;
const oversampling = 10;
const powerIterations = 3;

/**
 * Randomised truncated SVD of TF-IDF rows (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.1).
 * The subspace is kept on the smaller side of the matrix, where orthonormalising is cheap.
 */
export function lsaSpace(tfidf: SparseMatrix, rank: number, seed: number): LsaSpace {
  const compact = compactColumns(tfidf);
  const wanted = Math.max(1, Math.min(rank, tfidf.rows - 12, compact.matrix.width - 12));
  const turned = transpose(compact.matrix);
  const tall = compact.matrix.rows > compact.matrix.width;
  const [a, at] = tall ? [turned, compact.matrix] : [compact.matrix, turned];
  const { vectors: side, values } = leadingEigenvectors(a, at, wanted, seed);
  const other = multiplySparse(at, side);
  for (let row = 0; row < other.rows; row += 1) {
    for (let i = 0; i < wanted; i += 1) other.values[row * wanted + i]! /= Math.sqrt(values[i]!) || 1;
  }
  const [left, right] = tall ? [other, side] : [side, other];
  const scaled = scaleColumns(left, values);
  return {
    rank: wanted,
    vectors: normaliseRows(scaled),
    coordinates: { ...scaled, values: Float32Array.from(scaled.values) },
    basis: spread(right, compact.columns, tfidf.width),
  };
}

/** The vectors of a smaller rank, without computing it anew. */
export function vectorsOfRank(space: LsaSpace, rank: number): DenseMatrix {
  const { rows, width, values } = space.coordinates;
  const kept = Math.min(rank, width);
  const first = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row += 1) first.set(values.subarray(row * width, row * width + kept), row * kept);
  return normaliseRows({ rows, width: kept, values: first });
}

/** Places new texts, weighted with the same idf, in an existing space: Vᵀ·tfidf, length 1. */
export function foldIn(space: LsaSpace, tfidf: SparseMatrix): DenseMatrix {
  const { basis } = space;
  return normaliseRows(multiplySparse(tfidf, { ...basis, values: Float64Array.from(basis.values) }));
}

/** The leading eigenvectors of A·Aᵀ by subspace iteration and a Rayleigh–Ritz step. */
function leadingEigenvectors(a: SparseMatrix, at: SparseMatrix, rank: number, seed: number) {
  const width = Math.min(rank + oversampling, a.rows);
  let subspace = orthonormalise(gaussian(a.rows, width, seededRandom(seed)));
  for (let i = 0; i < powerIterations; i += 1)
    subspace = orthonormalise(multiplySparse(a, multiplySparse(at, subspace)));
  const image = multiplySparse(a, multiplySparse(at, subspace));
  const { values, vectors } = symmetricEigen(product(subspace, image), width);
  const order = Array.from({ length: width }, (_, i) => i).sort((i, j) => values[j]! - values[i]! || i - j);
  const kept = order.slice(0, rank);
  const rotated = new Float64Array(a.rows * rank);
  for (let row = 0; row < a.rows; row += 1) {
    for (let i = 0; i < rank; i += 1) {
      let sum = 0;
      for (let j = 0; j < width; j += 1) sum += subspace.values[row * width + j]! * vectors[j * width + kept[i]!]!;
      rotated[row * rank + i] = sum;
    }
  }
  return {
    vectors: { rows: a.rows, width: rank, values: rotated },
    values: Float64Array.from(kept, (i) => Math.max(0, values[i]!)),
  };
}

/** Box–Muller. */
function gaussian(rows: number, width: number, random: Random): Block {
  const values = new Float64Array(rows * width);
  for (let i = 0; i < values.length; i += 1) {
    values[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  return { rows, width, values };
}

/** XᵀY, `width × width`. */
function product(x: Block, y: Block): Float64Array {
  const { rows, width, values: left } = x;
  const right = y.values;
  const values = new Float64Array(width * width);
  let row = 0;
  // Four rows at a time: a sum is read and written once for four products, which are added in their order.
  for (; row + 3 < rows; row += 4) {
    const base = row * width;
    for (let i = 0; i < width; i += 1) {
      const at = base + i;
      const a = left[at]!;
      const b = left[at + width]!;
      const c = left[at + 2 * width]!;
      const d = left[at + 3 * width]!;
      for (let j = 0; j < width; j += 1) {
        let sum = values[i * width + j]! + a * right[base + j]!;
        sum += b * right[base + width + j]!;
        sum += c * right[base + 2 * width + j]!;
        values[i * width + j] = sum + d * right[base + 3 * width + j]!;
      }
    }
  }
  for (; row < rows; row += 1) {
    const base = row * width;
    for (let i = 0; i < width; i += 1) {
      const one = left[base + i]!;
      for (let j = 0; j < width; j += 1) values[i * width + j]! += one * right[base + j]!;
    }
  }
  return values;
}

/** CholeskyQR twice (Yamamoto et al. 2015): as accurate as Householder on well-scaled columns, in row order. */
function orthonormalise(block: Block): Block {
  return choleskyQr(choleskyQr(block));
}

function choleskyQr(block: Block): Block {
  const { rows, width } = block;
  const gram = product(block, block);
  let trace = 0;
  for (let i = 0; i < width; i += 1) trace += gram[i * width + i]!;
  const factor = cholesky(gram, width, (trace / width) * 1e-14 + 1e-300);
  const values = block.values;
  for (let row = 0; row < rows; row += 1) {
    const base = row * width;
    for (let i = 0; i < width; i += 1) {
      let value = values[base + i]!;
      for (let j = 0; j < i; j += 1) value -= factor[i * width + j]! * values[base + j]!;
      values[base + i] = value / factor[i * width + i]!;
    }
  }
  return block;
}

/** Lower triangle L with L·Lᵀ = matrix; a pivot below `floor` is lifted to it, so dependent columns never divide by 0. */
function cholesky(matrix: Float64Array, width: number, floor: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * width + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * width + k]! * lower[j * width + k]!;
      lower[i * width + j] = i === j ? Math.sqrt(Math.max(sum, floor)) : sum / lower[j * width + j]!;
    }
  }
  return lower;
}

/** Cyclic Jacobi: eigenvalues, and eigenvectors in columns. */
function symmetricEigen(matrix: Float64Array, width: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const vectors = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) vectors[i * width + i] = 1;
  for (let sweep = 0; sweep < 30 && offDiagonal(a, width) > 1e-20; sweep += 1) {
    for (let p = 0; p < width - 1; p += 1) for (let q = p + 1; q < width; q += 1) rotate(a, vectors, width, p, q);
  }
  return { values: Float64Array.from({ length: width }, (_, i) => a[i * width + i]!), vectors };
}

/** Share of the squared norm that stands off the diagonal. */
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

function rotate(a: Float64Array, vectors: Float64Array, width: number, p: number, q: number): void {
  const apq = a[p * width + q]!;
  if (apq === 0) return;
  const theta = (a[q * width + q]! - a[p * width + p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < width; k += 1) turn(a, k * width + p, k * width + q, c, s);
  for (let k = 0; k < width; k += 1) turn(a, p * width + k, q * width + k, c, s);
  for (let k = 0; k < width; k += 1) turn(vectors, k * width + p, k * width + q, c, s);
}

function turn(values: Float64Array, i: number, j: number, c: number, s: number): void {
  const x = values[i]!;
  const y = values[j]!;
  values[i] = c * x - s * y;
  values[j] = s * x + c * y;
}

function scaleColumns(block: Block, squares: Float64Array): Block {
  const values = block.values.slice();
  for (let at = 0; at < values.length; at += 1) values[at]! *= Math.sqrt(squares[at % block.width]!);
  return { ...block, values };
}

/** Only the columns in use, so that work arrays are no wider than the vocabulary. */
function compactColumns(matrix: SparseMatrix): { matrix: SparseMatrix; columns: Uint32Array } {
  const used = new Uint8Array(matrix.width);
  for (const column of matrix.columns) used[column] = 1;
  const columns = Uint32Array.from({ length: used.reduce((sum, one) => sum + one, 0) });
  const place = new Uint32Array(matrix.width);
  let next = 0;
  for (let column = 0; column < matrix.width; column += 1) {
    if (used[column] === 0) continue;
    place[column] = next;
    columns[next++] = column;
  }
  return { matrix: { ...matrix, width: next, columns: matrix.columns.map((column) => place[column]!) }, columns };
}

function spread(block: Block, columns: Uint32Array, width: number): DenseMatrix {
  const values = new Float32Array(width * block.width);
  columns.forEach((column, row) => {
    values.set(block.values.subarray(row * block.width, (row + 1) * block.width), column * block.width);
  });
  return { rows: width, width: block.width, values };
}
