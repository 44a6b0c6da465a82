import { type DenseMatrix, denseProduct, denseProducts } from '../vectors/dense-matrix.ts';
import { type SparseMatrix, transpose } from '../vectors/sparse-matrix.ts';

/** The `k` nearest rows of each row by cosine, best first, ties by row; row −1 where there are fewer. */
export interface Neighbours {
  readonly k: number;
  readonly rows: Int32Array;
  readonly scores: Float32Array;
}

/** With more texts all pairs cost too much: terms of many texts are left out of the inverted index. Working assumptions. */
const maxTextsForAllPairs = 5_000;
const maxShareAbove = 0.05;
const minPostings = 50;

/** Exact neighbours of dense rows of length 1, by all pairs. */
function denseNeighbours(vectors: DenseMatrix, k: number): Neighbours {
  const n = vectors.rows;
  const best = new BestRows(n, k);
  const scores = new Float64Array(n);
  for (let row = 0; row < n; row += 1) {
    denseProducts(vectors, row, row + 1, scores);
    // Each pair is offered both ways, so that every row receives the others in ascending order.
    for (let other = row + 1; other < n; other += 1) {
      best.offer(row, other, scores[other]!);
      best.offer(other, row, scores[other]!);
    }
  }
  return best.result();
}

/** Neighbours of sparse rows of length 1 through an inverted index; exact up to 5,000 rows. */
export function sparseNeighbours(matrix: SparseMatrix, k: number): Neighbours {
  const n = matrix.rows;
  const inverted = transpose(matrix);
  const maxPostings = n > maxTextsForAllPairs ? Math.max(minPostings, n * maxShareAbove) : n;
  const best = new BestRows(n, k);
  const scores = new Float64Array(n);
  const touched = new Uint32Array(n);
  for (let row = 0; row < n; row += 1) {
    let count = 0;
    for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at += 1) {
      const column = matrix.columns[at]!;
      const end = inverted.offsets[column + 1]!;
      if (end - inverted.offsets[column]! > maxPostings) continue;
      const weight = matrix.values[at]!;
      for (let to = inverted.offsets[column]!; to < end; to += 1) {
        const other = inverted.columns[to]!;
        if (scores[other] === 0) touched[count++] = other;
        scores[other]! += weight * inverted.values[to]!;
      }
    }
    const reached = touched.subarray(0, count).sort();
    for (const other of reached) {
      if (other !== row) best.offer(row, other, scores[other]!);
      scores[other] = 0;
    }
  }
  return best.result();
}

/** Dense neighbours where all pairs are affordable, else the nearest of 5·k sparse candidates. */
export function mixedNeighbours(vectors: DenseMatrix, matrix: SparseMatrix, k: number): Neighbours {
  if (vectors.rows <= maxTextsForAllPairs) return denseNeighbours(vectors, k);
  const candidates = sparseNeighbours(matrix, 5 * k);
  const best = new BestRows(vectors.rows, k);
  for (let row = 0; row < vectors.rows; row += 1) {
    const sorted = candidates.rows.slice(row * candidates.k, (row + 1) * candidates.k).sort();
    for (const other of sorted) if (other >= 0) best.offer(row, other, denseProduct(vectors, row, vectors, other));
  }
  return best.result();
}

/** The best k of each row, by insertion; offers come in ascending order of row, so that ties keep the lower row. */
class BestRows {
  private readonly k: number;
  private readonly rows: Int32Array;
  private readonly scores: Float32Array;

  constructor(n: number, k: number) {
    this.k = k;
    this.rows = new Int32Array(n * k).fill(-1);
    this.scores = new Float32Array(n * k);
  }

  offer(row: number, other: number, exact: number): void {
    const score = Math.fround(exact);
    const base = row * this.k;
    let place = this.k - 1;
    if (score <= 0 || (this.rows[base + place]! >= 0 && this.scores[base + place]! >= score)) return;
    while (place > 0 && (this.rows[base + place - 1]! < 0 || this.scores[base + place - 1]! < score)) {
      this.rows[base + place] = this.rows[base + place - 1]!;
      this.scores[base + place] = this.scores[base + place - 1]!;
      place -= 1;
    }
    this.rows[base + place] = other;
    this.scores[base + place] = score;
  }

  result(): Neighbours {
    return { k: this.k, rows: this.rows, scores: this.scores };
  }
}
