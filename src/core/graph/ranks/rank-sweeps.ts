import type { RankInflow } from './rank-inflow.ts';

/**
 * Gauss–Seidel sweeps, which use each new value at once (for PageRank: Arasu, Novak, Tomkins & Tomlin 2002); restarts follow
 * the running total, so that no sweep has to normalise. Solves x = M x + constant, M the transition matrix with restarts.
 * What pages send, which is read at random, is kept in single precision, in half the memory.
 */
export class RankSweeps {
  /** Per row. */
  readonly rank: Float64Array;
  private readonly inflow: RankInflow;
  private readonly constant: Float64Array | null;
  /** What each page sends along a link of weight 1, scaled. */
  private readonly sent: Float32Array;
  /** Running sums: of the rank, of the rank that no link passes on, and of the changes of the current sweep. */
  total = 0;
  private danglingTotal = 0;
  private change = 0;
  /**
   * Sum of `sent` before the sweep, for the dense rows: they converge as fast as with a running sum, and in fewer sweeps where
   * a site has little but menu links.
   */
  private sentTotal = 0;

  /** Starts from `rank`, which it changes. */
  constructor(inflow: RankInflow, rank: Float64Array, constant: Float64Array | null) {
    this.inflow = inflow;
    this.rank = rank;
    this.constant = constant;
    this.sent = new Float32Array(rank.length);
    for (let row = 0; row < rank.length; row++) this.send(row);
  }

  /** Runs one sweep; returns the L1 distance to the values before it. */
  run(): number {
    const { inflow, rank, sent } = this;
    this.recomputeSums();
    let row = 0;
    for (const dense of inflow.dense) {
      this.runRows(row, dense.row);
      this.set(dense.row, inflow.denseSum(dense, sent, this.sentTotal));
      row = dense.row + 1;
    }
    this.runRows(row, rank.length);
    return this.change;
  }

  /**
   * Rounds `rank` to the values that `sent` represents exactly, and returns M × rank computed from them in double precision:
   * rows with the same links get the same value.
   */
  exactStep(): Float64Array {
    const { inflow, rank, sent } = this;
    const { scale, matrix } = inflow;
    for (let row = 0; row < rank.length; row++) {
      const share = (matrix.unitShare[row] as number) * scale;
      if (share > 0) rank[row] = (sent[row] as number) / share;
    }
    this.recomputeSums();
    const base = this.restartMass();
    const next = new Float64Array(rank.length);
    let dense = 0;
    for (let row = 0; row < rank.length; row++) {
      const given =
        row === inflow.dense[dense]?.row
          ? inflow.denseSum(inflow.dense[dense++]!, sent, this.sentTotal)
          : inflow.sum(row, sent);
      next[row] = this.valueOf(row, base, given);
    }
    return next;
  }

  /** Sums from the ranks themselves, so that rounding errors do not pass from sweep to sweep. */
  private recomputeSums(): void {
    const { rank, sent } = this;
    const { dangling } = this.inflow.matrix;
    let total = 0;
    let danglingTotal = 0;
    let sentTotal = 0;
    for (let row = 0; row < rank.length; row++) {
      total += rank[row] as number;
      danglingTotal += (rank[row] as number) * (dangling[row] as number);
      sentTotal += sent[row] as number;
    }
    this.total = total;
    this.danglingTotal = danglingTotal;
    this.sentTotal = sentTotal;
    this.change = 0;
  }

  private runRows(from: number, to: number): void {
    for (let row = from; row < to; row++) this.set(row, this.inflow.sum(row, this.sent));
  }

  private set(row: number, given: number): void {
    const { rank, constant } = this;
    const value = this.valueOf(row, this.restartMass(), given) + (constant === null ? 0 : (constant[row] as number));
    const step = value - (rank[row] as number);
    rank[row] = value;
    this.send(row);
    this.change += Math.abs(step);
    this.total += step;
    this.danglingTotal += step * (this.inflow.matrix.dangling[row] as number);
  }

  private send(row: number): void {
    const { matrix, scale } = this.inflow;
    this.sent[row] = (this.rank[row] as number) * (matrix.unitShare[row] as number) * scale;
  }

  /** Rank that is spread by the restart distribution: restarts, and what no link passes on. */
  private restartMass(): number {
    const { damping } = this.inflow.matrix;
    return (1 - damping) * this.total + damping * this.danglingTotal;
  }

  private valueOf(row: number, base: number, given: number): number {
    const { matrix, scale } = this.inflow;
    return base * (matrix.restart[row] as number) + (matrix.damping / scale) * given;
  }
}
