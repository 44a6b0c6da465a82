import { HeldOutScores } from './held-out-scores.ts';
import type { SparseMatrix } from '../../../src/core/semantics/vectors/sparse-matrix.ts';

const mostRounds = 10;
/** Rounds between two removals. */
const fewRounds = 2;
/** Share of the surplus clusters that one step removes. */
const removedShare = 1 / 8;

/**
 * Reduces clusters of texts to `k`: each text moves to the cluster that a classifier trained without it predicts, and
 * the clusters whose texts fit other clusters nearly as well are dissolved, weakest first. Returns the cluster of each
 * row, 0 … k − 1 by first row; a row without terms keeps its cluster.
 */
export function refinedClusters(texts: SparseMatrix, clusterOf: Uint32Array, k: number): Uint32Array {
  const state = new Refinement(texts, clusterOf);
  let surplus = state.settle(fewRounds) - k;
  const step = Math.max(1, Math.floor(surplus * removedShare));
  while (surplus > 0) {
    for (let i = 0; i < Math.min(step, surplus); i += 1) state.dissolveWeakest();
    surplus = state.settle(fewRounds) - k;
  }
  state.settle(mostRounds);
  return state.numbered();
}

class Refinement {
  private readonly scores: HeldOutScores;
  private readonly clusterOf: Uint32Array;
  private readonly sizes: Uint32Array;
  private readonly k: number;
  private table: Float64Array;

  constructor(texts: SparseMatrix, clusterOf: Uint32Array) {
    this.clusterOf = clusterOf.slice();
    this.k = clusterOf.reduce((most, cluster) => Math.max(most, cluster), 0) + 1;
    this.sizes = new Uint32Array(this.k);
    for (const cluster of clusterOf) this.sizes[cluster]! += 1;
    this.scores = new HeldOutScores(texts, this.k);
    this.table = this.scores.of(this.clusterOf, this.sizes);
  }

  /** Moves texts until none moves or the rounds are used; returns the number of clusters left. */
  settle(rounds: number): number {
    for (let round = 0; round < rounds; round += 1) {
      const moves = Array.from(this.clusterOf, (own, row) => this.best(row, own, -1));
      let moved = false;
      moves.forEach((to, row) => {
        if (to !== this.clusterOf[row]) moved = true;
        this.move(row, to);
      });
      if (!moved) break;
      this.table = this.scores.of(this.clusterOf, this.sizes);
    }
    return this.sizes.filter((size) => size > 0).length;
  }

  /**
   * Dissolves the cluster that loses least: the sum over its texts of their score there minus their next best score.
   */
  dissolveWeakest(): void {
    const losses = new Float64Array(this.k);
    this.clusterOf.forEach((own, row) => {
      const next = this.best(row, own, own);
      losses[own]! += this.table[row * this.k + own]! - this.table[row * this.k + next]!;
    });
    let weakest = -1;
    losses.forEach((loss, cluster) => {
      if (this.sizes[cluster]! > 0 && (weakest < 0 || loss < losses[weakest]!)) weakest = cluster;
    });
    const members = [...this.clusterOf.keys()].filter((row) => this.clusterOf[row] === weakest);
    const moves = members.map((row) => this.best(row, weakest, weakest));
    moves.forEach((to, at) => {
      this.move(members[at]!, to);
    });
    this.sizes[weakest] = 0;
  }

  /**
   * The best cluster of a row except `without`, with higher weight for small clusters; its present cluster when no
   * score decides.
   */
  private best(row: number, own: number, without: number): number {
    let best = without === own ? this.largest(own) : own;
    let most = 0;
    for (let cluster = 0; cluster < this.k; cluster += 1) {
      if (cluster === without || this.sizes[cluster] === 0) continue;
      const score = this.table[row * this.k + cluster]! / Math.sqrt(this.sizes[cluster]!);
      if (score <= most && !(cluster === own && score === most)) continue;
      most = score;
      best = cluster;
    }
    return best;
  }

  private largest(without: number): number {
    let largest = -1;
    this.sizes.forEach((size, cluster) => {
      if (cluster !== without && (largest < 0 || size > this.sizes[largest]!)) largest = cluster;
    });
    return largest < 0 ? without : largest;
  }

  private move(row: number, to: number): void {
    this.sizes[this.clusterOf[row]!]! -= 1;
    this.clusterOf[row] = to;
    this.sizes[to]! += 1;
  }

  numbered(): Uint32Array {
    const numbers = new Map<number, number>();
    return this.clusterOf.map((cluster) => {
      if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
      return numbers.get(cluster)!;
    });
  }
}
