import type { SparseRows } from '../link-graph.ts';

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

/** Single precision reaches from 1e-45 to 2^128: what pages send is held so much larger that the most any sends stays below. */
const mostSent = 2 ** 120;

/** A row is dense when this share of the pages feeds it with one and the same weight. */
const denseShare = 0.6;

/** What links bring to each row of what pages send by a link of weight 1. Rows that menus fill are summed from what they lack. */
export class RankInflow {
  readonly flow: RankFlow;
  /** How much larger than it is what a page sends is held. */
  readonly lift: number;
  /** Dense rows as they follow each other. */
  readonly dense: readonly DenseRow[];
  private readonly alike: Float64Array;

  constructor(flow: RankFlow) {
    this.flow = flow;
    let most = 1;
    for (let row = 0; row < flow.unit.length; row++) most = Math.max(most, flow.unit[row] as number);
    this.lift = mostSent / 2 ** Math.ceil(Math.log2(most));
    this.dense = denseRows(flow);
    this.alike = alikeRows(flow);
  }

  /** Into a row that is not dense. */
  sum(row: number, sent: Float32Array): number {
    const weight = this.alike[row] as number;
    return weight >= 0 ? weight * this.evenSum(row, sent) : this.weightedSum(row, sent);
  }

  /** Into a dense row; `all` is what all pages send together. */
  denseSum({ weight, sources, excess }: DenseRow, sent: Float32Array, all: number): number {
    let sum = weight * all;
    for (let at = 0; at < sources.length; at++) {
      sum += (sent[sources[at] as number] as number) * (excess[at] as number);
    }
    return sum;
  }

  /** Four sums at a time, because each addition to one sum waits for the one before. */
  private evenSum(row: number, sent: Float32Array): number {
    const { offsets, targets } = this.flow.into;
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

  private weightedSum(row: number, sent: Float32Array): number {
    const { offsets, targets } = this.flow.into;
    const codes = this.flow.codes as Uint8Array;
    const { byCode } = this.flow;
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
