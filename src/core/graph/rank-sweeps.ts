import type { SparseRows } from './link-graph.ts';

/** Who gives what to whom. */
export interface RankFlow {
  readonly into: SparseRows;
  /** Per edge of `into`, an index in `byCode`; null when every link weighs 1. */
  readonly codes: Uint8Array | null;
  readonly byCode: Float64Array;
  /** What a link of weight 1 draws from its page's rank. */
  readonly unit: Float64Array;
  /** Part of each page's rank that no link passes on. */
  readonly lost: Float64Array;
  /** Where the reader starts again; sums to 1. */
  readonly restart: Float64Array;
  readonly damping: number;
}

/** A row that nearly every page feeds with one weight: what they all send, and what differs from it. */
interface DenseRow {
  readonly row: number;
  readonly weight: number;
  readonly sources: Uint32Array;
  readonly excess: Float64Array;
}

/** A row is dense when this share of the pages feeds it with one and the same weight. */
const denseShare = 0.6;

/**
 * Sweeps over the rows that use each new rank at once (Gauss–Seidel, as Arasu, Novak, Tomkins & Tomlin 2002 do for
 * PageRank), the share of restarts following the running total so that no sweep has to rebuild it. Rows that menus fill
 * are summed from what they lack.
 */
export class RankSweeps {
  readonly rank: Float64Array;
  private readonly flow: RankFlow;
  private readonly sent: Float64Array;
  private readonly dense: readonly DenseRow[];
  private readonly alike: Float64Array;
  /** Running sums: ranks, ranks that no link passes on, units sent, and changes of the sweep. */
  private total = 0;
  private spread = 0;
  private units = 0;
  private change = 0;
  private still = false;

  constructor(flow: RankFlow) {
    this.flow = flow;
    this.rank = flow.restart.slice();
    this.sent = flow.unit.map((unit, row) => unit * (this.rank[row] as number));
    this.dense = denseRows(flow);
    this.alike = alikeRows(flow);
  }

  /** One sweep; answers the L1 distance to the ranks before it, as a share of all rank. */
  run(): number {
    this.renewSums();
    let row = 0;
    for (const dense of this.dense) {
      this.runRows(row, dense.row);
      this.set(dense.row, this.given(dense));
      row = dense.row + 1;
    }
    this.runRows(row, this.rank.length);
    return this.change / this.total;
  }

  /** Ranks that sum to 1, after a last sweep from ranks that stand still: pages with the same links get the same rank. */
  settled(): Float64Array {
    this.still = true;
    this.run();
    let total = 0;
    for (let row = 0; row < this.rank.length; row++) total += this.rank[row] as number;
    return this.rank.map((value) => value / total);
  }

  /** From the ranks themselves, so that roundings of one sweep do not reach the next. */
  private renewSums(): void {
    const { rank, sent } = this;
    const { lost } = this.flow;
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
    this.units = units;
    this.change = 0;
  }

  private given({ weight, sources, excess }: DenseRow): number {
    let sum = weight * this.units;
    for (let at = 0; at < sources.length; at++) {
      sum += (this.sent[sources[at] as number] as number) * (excess[at] as number);
    }
    return sum;
  }

  private set(row: number, given: number): void {
    const { unit, lost, restart, damping } = this.flow;
    const base = (1 - damping) * this.total + damping * this.spread;
    const value = base * (restart[row] as number) + damping * given;
    const step = value - (this.rank[row] as number);
    this.rank[row] = value;
    this.change += Math.abs(step);
    if (this.still) return;
    this.sent[row] = value * (unit[row] as number);
    this.total += step;
    this.spread += step * (lost[row] as number);
    this.units += step * (unit[row] as number);
  }

  private runRows(from: number, to: number): void {
    const { alike } = this;
    for (let row = from; row < to; row++) {
      const weight = alike[row] as number;
      this.set(row, weight >= 0 ? weight * this.evenSum(row) : this.weightedSum(row));
    }
  }

  /** Of what a row is sent: four sums at a time, because each addition to one sum waits for the one before. */
  private evenSum(row: number): number {
    const { offsets, targets } = this.flow.into;
    const { sent } = this;
    const end = offsets[row + 1] as number;
    let edge = offsets[row] as number;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (; edge + 3 < end; edge += 4) {
      a += sent[targets[edge] as number] as number;
      b += sent[targets[edge + 1] as number] as number;
      c += sent[targets[edge + 2] as number] as number;
      d += sent[targets[edge + 3] as number] as number;
    }
    for (; edge < end; edge++) a += sent[targets[edge] as number] as number;
    return a + b + (c + d);
  }

  private weightedSum(row: number): number {
    const { offsets, targets } = this.flow.into;
    const codes = this.flow.codes as Uint8Array;
    const { byCode } = this.flow;
    const { sent } = this;
    const end = offsets[row + 1] as number;
    let edge = offsets[row] as number;
    let a = 0;
    let b = 0;
    for (; edge + 1 < end; edge += 2) {
      a += (sent[targets[edge] as number] as number) * (byCode[codes[edge] as number] as number);
      b += (sent[targets[edge + 1] as number] as number) * (byCode[codes[edge + 1] as number] as number);
    }
    if (edge < end) a += (sent[targets[edge] as number] as number) * (byCode[codes[edge] as number] as number);
    return a + b;
  }
}

/** Per row, the weight that all its links share, -1 where they differ. */
function alikeRows({ into, codes, byCode }: RankFlow): Float64Array {
  const { offsets } = into;
  const alike = new Float64Array(offsets.length - 1);
  if (codes === null) return alike.fill(1);
  for (let row = 0; row < alike.length; row++) {
    const first = offsets[row] as number;
    const end = offsets[row + 1] as number;
    const weight = first < end ? (byCode[codes[first] as number] as number) : 0;
    let edge = first;
    while (edge < end && byCode[codes[edge] as number] === weight) edge++;
    alike[row] = edge === end ? weight : -1;
  }
  return alike;
}

function denseRows(flow: RankFlow): DenseRow[] {
  const { offsets } = flow.into;
  const count = offsets.length - 1;
  const found: DenseRow[] = [];
  const weightOf = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    if ((offsets[row + 1] as number) - (offsets[row] as number) <= denseShare * count) continue;
    const dense = denseRow(flow, row, weightOf);
    if (dense !== null) found.push(dense);
  }
  return found;
}

/** Plain loops over typed arrays: a site of a million pages has some twenty such rows of a million links each. */
function denseRow(flow: RankFlow, row: number, weightOf: Float64Array): DenseRow | null {
  const { weight, alike } = commonWeight(flow, row);
  if (alike <= denseShare * weightOf.length) return null;
  const { into, codes, byCode } = flow;
  weightOf.fill(0);
  for (let edge = into.offsets[row] as number, end = into.offsets[row + 1] as number; edge < end; edge++) {
    weightOf[into.targets[edge] as number] = codes === null ? 1 : (byCode[codes[edge] as number] as number);
  }
  const sources = new Uint32Array(weightOf.length - alike);
  const excess = new Float64Array(sources.length);
  let found = 0;
  for (let source = 0; source < weightOf.length; source++) {
    const own = weightOf[source] as number;
    if (own === weight) continue;
    sources[found] = source;
    excess[found++] = own - weight;
  }
  return { row, weight, sources: sources.subarray(0, found), excess: excess.subarray(0, found) };
}

/** The weight that most links into a row have, and how many have it. */
function commonWeight({ into, codes, byCode }: RankFlow, row: number): { weight: number; alike: number } {
  const first = into.offsets[row] as number;
  const end = into.offsets[row + 1] as number;
  if (codes === null) return { weight: 1, alike: end - first };
  const ofCode = new Uint32Array(byCode.length);
  for (let edge = first; edge < end; edge++) ofCode[codes[edge] as number]! += 1;
  const ofWeight = new Map<number, number>();
  for (let code = 0; code < ofCode.length; code++) {
    const weight = byCode[code] as number;
    ofWeight.set(weight, (ofWeight.get(weight) ?? 0) + (ofCode[code] as number));
  }
  const [weight, alike] = [...ofWeight].reduce((most, other) => (other[1] > most[1] ? other : most));
  return { weight, alike };
}
