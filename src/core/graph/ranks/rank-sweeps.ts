import type { RankInflow } from './rank-inflow.ts';

/**
 * Sweeps that use each new value at once (Gauss–Seidel, as Arasu, Novak, Tomkins & Tomlin 2002 do for PageRank), the share of
 * restarts following the running total so that no sweep has to rebuild it. They solve x = M x + rest, M what a step of the
 * reader does. What pages send, which is read at random, is held in single precision, half as large: `settle` makes of what
 * the sweeps found the numbers that those exactly stand for, and says what a step makes of them.
 */
export class RankSweeps {
  /** Per row. */
  readonly rank: Float64Array;
  private readonly inflow: RankInflow;
  private readonly rest: Float64Array | null;
  private readonly sent: Float32Array;
  /** Running sums: values, those that no link passes on, and changes of the sweep. */
  total = 0;
  private spread = 0;
  private change = 0;
  /** What all pages sent before the sweep: menus follow it as well as a running sum, in fewer sweeps where there is little else. */
  private sentByAll = 0;

  /** From `rank`, which it changes. */
  constructor(inflow: RankInflow, rank: Float64Array, rest: Float64Array | null) {
    this.inflow = inflow;
    this.rank = rank;
    this.rest = rest;
    this.sent = new Float32Array(rank.length);
    for (let row = 0; row < rank.length; row++) this.send(row);
  }

  /** One sweep; answers the L1 distance to the values before it. */
  run(): number {
    const { inflow, rank, sent } = this;
    this.renewSums();
    let row = 0;
    for (const dense of inflow.dense) {
      this.runRows(row, dense.row);
      this.set(dense.row, inflow.denseSum(dense, sent, this.sentByAll));
      row = dense.row + 1;
    }
    this.runRows(row, rank.length);
    return this.change;
  }

  /** Makes the values those that are sent, and answers M x of them: rows that are given the same get the same. */
  settle(): Float64Array {
    const { inflow, rank, sent } = this;
    const { lift, flow } = inflow;
    for (let row = 0; row < rank.length; row++) {
      const share = (flow.unit[row] as number) * lift;
      if (share > 0) rank[row] = (sent[row] as number) / share;
    }
    this.renewSums();
    const base = this.base();
    const next = new Float64Array(rank.length);
    let dense = 0;
    for (let row = 0; row < rank.length; row++) {
      const given =
        row === inflow.dense[dense]?.row
          ? inflow.denseSum(inflow.dense[dense++]!, sent, this.sentByAll)
          : inflow.sum(row, sent);
      next[row] = this.valueOf(row, base, given);
    }
    return next;
  }

  /** From the ranks themselves, so that roundings of one sweep do not reach the next. */
  private renewSums(): void {
    const { rank, sent } = this;
    const { lost } = this.inflow.flow;
    let total = 0;
    let spread = 0;
    let units = 0;
    for (let row = 0; row < rank.length; row++) {
      total += rank[row] as number;
      spread += (rank[row] as number) * (lost[row] as number);
      units += sent[row] as number;
    }
    this.total = total;
    this.spread = spread;
    this.sentByAll = units;
    this.change = 0;
  }

  private runRows(from: number, to: number): void {
    for (let row = from; row < to; row++) this.set(row, this.inflow.sum(row, this.sent));
  }

  private set(row: number, given: number): void {
    const { rank, rest } = this;
    const value = this.valueOf(row, this.base(), given) + (rest === null ? 0 : (rest[row] as number));
    const step = value - (rank[row] as number);
    rank[row] = value;
    this.send(row);
    this.change += Math.abs(step);
    this.total += step;
    this.spread += step * (this.inflow.flow.lost[row] as number);
  }

  private send(row: number): void {
    const { flow, lift } = this.inflow;
    this.sent[row] = (this.rank[row] as number) * (flow.unit[row] as number) * lift;
  }

  private base(): number {
    const { damping } = this.inflow.flow;
    return (1 - damping) * this.total + damping * this.spread;
  }

  private valueOf(row: number, base: number, given: number): number {
    const { flow, lift } = this.inflow;
    return base * (flow.restart[row] as number) + (flow.damping / lift) * given;
  }
}
