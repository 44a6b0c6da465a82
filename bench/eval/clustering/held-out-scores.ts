import {
  type Block,
  multiplySparse,
  pickRows,
  type SparseMatrix,
  transpose,
} from '../../../src/core/semantics/vectors/sparse-matrix.ts';

/** Each tenth of the texts is predicted from the other nine tenths. */
const folds = 10;
/** Ridge of the classifier, for rows of length 1 (bench/notes/0105). */
const ridge = 2;
const mostRounds = 30;
const tolerance = 1e-2;

interface Fold {
  readonly held: readonly number[];
  readonly kept: readonly number[];
  readonly heldTexts: SparseMatrix;
  readonly keptTexts: SparseMatrix;
  readonly keptTerms: SparseMatrix;
  /** The last solution, a good start for the next: one column per cluster, then one for the constant. */
  solution: Block;
}

/**
 * How well each text fits each of k clusters, by a ridge classifier trained without that text (kernel ridge regression
 * by conjugate gradients): a text that is in a cluster only by its own words scores low there.
 */
export class HeldOutScores {
  readonly k: number;
  private readonly rows: number;
  private readonly folds: readonly Fold[];

  /** Rows of length 1; an empty row scores 0 everywhere. */
  constructor(texts: SparseMatrix, k: number) {
    this.k = k;
    this.rows = texts.rows;
    const all = Array.from({ length: texts.rows }, (_, row) => row);
    this.folds = Array.from({ length: folds }, (_, fold) => {
      const held = all.filter((row) => row % folds === fold);
      const kept = all.filter((row) => row % folds !== fold);
      const keptTexts = pickRows(texts, kept);
      const solution = { rows: kept.length, width: k + 1, values: new Float64Array(kept.length * (k + 1)) };
      return {
        held,
        kept,
        heldTexts: pickRows(texts, held),
        keptTexts,
        keptTerms: transpose(keptTexts),
        solution,
      };
    });
  }

  /** `rows × k`: by how much the score of the text in the cluster exceeds that of an average text of its length. */
  of(clusterOf: Uint32Array, sizes: Uint32Array): Float64Array {
    const { k, rows } = this;
    const scores = new Float64Array(rows * k);
    for (const fold of this.folds) {
      this.solve(fold, clusterOf);
      const drawn = multiplySparse(fold.heldTexts, multiplySparse(fold.keptTerms, fold.solution)).values;
      fold.held.forEach((row, at) => {
        const base = at * (k + 1);
        const constant = drawn[base + k]! / rows;
        for (let c = 0; c < k; c += 1)
          scores[row * k + c] = sizes[c] === 0 ? 0 : drawn[base + c]! - sizes[c]! * constant;
      });
    }
    return scores;
  }

  /** (X·Xᵀ + ridge)·S = membership, by conjugate gradients from the last solution (Hestenes & Stiefel 1952). */
  private solve(fold: Fold, clusterOf: Uint32Array): void {
    const { keptTexts, keptTerms, kept } = fold;
    const width = this.k + 1;
    const lifted = new Float64Array(width).fill(ridge);
    const apply = (block: Block): Block => {
      const image = multiplySparse(keptTexts, multiplySparse(keptTerms, block));
      addScaled(image.values, block.values, lifted, 1);
      return image;
    };
    const x = fold.solution.values;
    const residual = new Float64Array(x.length);
    kept.forEach((row, at) => {
      residual[at * width + clusterOf[row]!] = 1;
      residual[at * width + this.k] = 1;
    });
    const asked = columnSquares(residual, width);
    forgetEmpty(x, asked);
    const limits = asked.map((square) => square * tolerance ** 2);
    const image = apply(fold.solution).values;
    addScaled(residual, image, new Float64Array(width).fill(1), -1);
    let squares = columnSquares(residual, width);
    const direction = { rows: kept.length, width, values: residual.slice() };
    for (let round = 0; round < mostRounds && squares.some((square, c) => square > limits[c]!); round += 1) {
      const turned = apply(direction).values;
      const step = ratios(squares, columnProducts(direction.values, turned, width));
      addScaled(x, direction.values, step, 1);
      addScaled(residual, turned, step, -1);
      const next = columnSquares(residual, width);
      turnTowards(direction.values, residual, ratios(next, squares));
      squares = next;
    }
  }
}

/** Sets the solution of a cluster without texts to 0, its limit. */
function forgetEmpty(solution: Float64Array, asked: Float64Array): void {
  const width = asked.length;
  for (let c = 0; c < width; c += 1) {
    if (asked[c] !== 0) continue;
    for (let at = c; at < solution.length; at += width) solution[at] = 0;
  }
}

/** 0 where the denominator is 0. */
function ratios(above: Float64Array, below: Float64Array): Float64Array {
  return above.map((value, c) => (below[c] === 0 ? 0 : value / below[c]!));
}

/** target += sign·scale·added, with one scale per column. */
function addScaled(target: Float64Array, added: Float64Array, scale: Float64Array, sign: number): void {
  const width = scale.length;
  for (let base = 0; base < target.length; base += width)
    for (let c = 0; c < width; c += 1) target[base + c]! += sign * scale[c]! * added[base + c]!;
}

/** direction = residual + scale·direction. */
function turnTowards(direction: Float64Array, residual: Float64Array, scale: Float64Array): void {
  const width = scale.length;
  for (let base = 0; base < direction.length; base += width)
    for (let c = 0; c < width; c += 1) direction[base + c] = residual[base + c]! + scale[c]! * direction[base + c]!;
}

function columnSquares(values: Float64Array, width: number): Float64Array {
  return columnProducts(values, values, width);
}

function columnProducts(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let base = 0; base < a.length; base += width)
    for (let c = 0; c < width; c += 1) sums[c]! += a[base + c]! * b[base + c]!;
  return sums;
}
