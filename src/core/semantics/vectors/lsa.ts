import { type Random, seededRandom } from '../../values/random.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import { type Block, multiplySparse, type SparseMatrix, transpose } from './sparse-matrix.ts';

/** With fewer texts TF-IDF vectors serve better. Working assumption. */
export const minTextsForLsa = 30;
/** Extra columns and power iterations of the random projection, as Halko et al. advise. */
const oversampling = 10;
const powerIterations = 3;
/** Rank at most this much under the size of the matrix. */
const rankMargin = 12;

/**
 * Latent semantic analysis (Deerwester et al. 1990): coordinates of each row in `rank` dimensions, in order of importance,
 * the first r columns being those of rank r. Randomised truncated SVD of TF-IDF rows (Halko, Martinsson & Tropp 2011,
 * algorithms 4.4 and 5.1), computed on the smaller side of the matrix, where orthonormalising is cheap.
 */
export function lsaCoordinates(tfidf: SparseMatrix, rank: number, seed: number): Block {
  const compact = compactColumns(tfidf);
  const wanted = Math.max(1, Math.min(rank, tfidf.rows - rankMargin, compact.width - rankMargin));
  const byTerm = transpose(compact);
  const tall = compact.rows > compact.width;
  const [a, at] = tall ? [byTerm, compact] : [compact, byTerm];
  const { vectors, values } = leadingEigenvectors(a, at, wanted, seed);
  return scaleColumns(tall ? otherSide(at, vectors, values) : vectors, values);
}

/** Left singular vectors from the right ones, or the reverse: Aᵀ·V / σ. */
function otherSide(at: SparseMatrix, vectors: Block, squares: Float64Array): Block {
  const other = multiplySparse(at, vectors);
  const { width, values } = other;
  for (let row = 0; row < other.rows; row += 1) {
    for (let i = 0; i < width; i += 1) values[row * width + i]! /= Math.sqrt(squares[i]!) || 1;
  }
  return other;
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

/** Normal draws by Box & Muller (1958). */
function gaussian(rows: number, width: number, random: Random): Block {
  const values = new Float64Array(rows * width);
  for (let i = 0; i < values.length; i += 1) {
    values[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  return { rows, width, values };
}

/** Xᵀ·Y, `width × width`. */
function product(x: Block, y: Block): Float64Array {
  const { rows, width, values: left } = x;
  const right = y.values;
  const values = new Float64Array(width * width);
  let row = 0;
  // Four rows at a time, added in their order: each sum is read and written once for four products.
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

/** CholeskyQR2 (Yamamoto et al. 2015): as accurate as Householder on well-scaled columns, and reads rows in order. */
function orthonormalise(block: Block): Block {
  return choleskyQr(choleskyQr(block));
}

function choleskyQr(block: Block): Block {
  const { rows, width } = block;
  const gram = product(block, block);
  let trace = 0;
  for (let i = 0; i < width; i += 1) trace += gram[i * width + i]!;
  const factor = cholesky(gram, width, trace * 1e-14 + 1e-300);
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

/** Lower triangle L with L·Lᵀ = matrix; a pivot under `floor` is that of a dependent column and becomes ∞, so that the column becomes 0. */
function cholesky(matrix: Float64Array, width: number, floor: number): Float64Array {
  const lower = new Float64Array(width * width);
  for (let i = 0; i < width; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * width + j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i * width + k]! * lower[j * width + k]!;
      lower[i * width + j] = i === j ? (sum > floor ? Math.sqrt(sum) : Infinity) : sum / lower[j * width + j]!;
    }
  }
  return lower;
}

/** Columns multiplied by the square roots. */
function scaleColumns(block: Block, squares: Float64Array): Block {
  const values = block.values.slice();
  for (let at = 0; at < values.length; at += 1) values[at]! *= Math.sqrt(squares[at % block.width]!);
  return { ...block, values };
}

/** The matrix without its empty columns. */
function compactColumns(matrix: SparseMatrix): SparseMatrix {
  const place = new Uint32Array(matrix.width);
  for (const column of matrix.columns) place[column] = 1;
  let width = 0;
  for (let column = 0; column < matrix.width; column += 1) if (place[column] === 1) place[column] = width++;
  return { ...matrix, width, columns: matrix.columns.map((column) => place[column]!) };
}
