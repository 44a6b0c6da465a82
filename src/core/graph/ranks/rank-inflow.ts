import type { SparseRows } from '../link-graph.ts';

/** The transition probabilities of the random surfer. */
export interface TransitionMatrix {
  readonly into: SparseRows;
  /** Per edge of `into`, an index in `weightOfCode`; null when every link has weight 1. */
  readonly codes: Uint8Array | null;
  readonly weightOfCode: Float64Array;
  /** Share of its page's rank that a link of weight 1 draws, per source row. */
  readonly unitShare: Float64Array;
  /** Share of each page's rank that no link passes on. */
  readonly dangling: Float64Array;
  /** Restart distribution of the surfer; sums to 1. */
  readonly restart: Float64Array;
  readonly damping: number;
}

/** A row to which nearly every page links with one weight: that weight, and the sources whose weight differs from it. */
interface DenseRow {
  readonly row: number;
  readonly weight: number;
  readonly sources: Uint32Array;
  readonly excess: Float64Array;
}

/** Single precision covers 1e-45 to 2^128: what pages send is scaled so that the greatest value stays below this. */
const maxSent = 2 ** 120;

/** A row is dense when this share of the pages link to it with the same weight: working assumption. */
const denseShare = 0.6;

/**
 * Product of the transition matrix and a vector `sent`: what each page sends along a link of weight 1. Dense rows, those
 * of menu pages, are computed from the total minus the pages that do not link to them.
 */
export class RankInflow {
  readonly matrix: TransitionMatrix;
  /** Factor by which `sent` is scaled up. */
  readonly scale: number;
  /** Dense rows, ascending. */
  readonly dense: readonly DenseRow[];
  private readonly uniformWeight: Float64Array;

  constructor(matrix: TransitionMatrix) {
    this.matrix = matrix;
    let greatest = 1;
    for (let row = 0; row < matrix.unitShare.length; row++) {
      greatest = Math.max(greatest, matrix.unitShare[row] as number);
    }
    this.scale = maxSent / 2 ** Math.ceil(Math.log2(greatest));
    this.dense = denseRows(matrix);
    this.uniformWeight = uniformWeights(matrix);
  }

  /** Inflow of a row that is not dense. */
  sum(row: number, sent: Float32Array): number {
    const weight = this.uniformWeight[row] as number;
    return weight >= 0 ? weight * this.unweightedSum(row, sent) : this.weightedSum(row, sent);
  }

  /** Inflow of a dense row; `total` is the sum of `sent`. */
  denseSum({ weight, sources, excess }: DenseRow, sent: Float32Array, total: number): number {
    let sum = weight * total;
    for (let at = 0; at < sources.length; at++) {
      sum += (sent[sources[at] as number] as number) * (excess[at] as number);
    }
    return sum;
  }

  /** Four sums at a time, because each addition to one sum waits for the one before. */
  private unweightedSum(row: number, sent: Float32Array): number {
    const { offsets, targets } = this.matrix.into;
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
    const { offsets, targets } = this.matrix.into;
    const codes = this.matrix.codes as Uint8Array;
    const { weightOfCode } = this.matrix;
    const end = offsets[row + 1] as number;
    let edge = offsets[row] as number;
    let a = 0;
    let b = 0;
    for (; edge + 1 < end; edge += 2) {
      a += (sent[targets[edge] as number] as number) * (weightOfCode[codes[edge] as number] as number);
      b += (sent[targets[edge + 1] as number] as number) * (weightOfCode[codes[edge + 1] as number] as number);
    }
    if (edge < end) a += (sent[targets[edge] as number] as number) * (weightOfCode[codes[edge] as number] as number);
    return a + b;
  }
}

/** Per row, the weight that all its links share, −1 where they differ. */
function uniformWeights({ into, codes, weightOfCode }: TransitionMatrix): Float64Array {
  const { offsets } = into;
  const uniform = new Float64Array(offsets.length - 1);
  if (codes === null) return uniform.fill(1);
  for (let row = 0; row < uniform.length; row++) {
    const first = offsets[row] as number;
    const end = offsets[row + 1] as number;
    const weight = first < end ? (weightOfCode[codes[first] as number] as number) : 0;
    let edge = first;
    while (edge < end && weightOfCode[codes[edge] as number] === weight) edge++;
    uniform[row] = edge === end ? weight : -1;
  }
  return uniform;
}

function denseRows(matrix: TransitionMatrix): DenseRow[] {
  const { offsets } = matrix.into;
  const count = offsets.length - 1;
  const found: DenseRow[] = [];
  const weightOf = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    if ((offsets[row + 1] as number) - (offsets[row] as number) <= denseShare * count) continue;
    const dense = denseRow(matrix, row, weightOf);
    if (dense !== null) found.push(dense);
  }
  return found;
}

/**
 * The row as a dense one, null when too few of its links share a weight; `weightOf` is scratch memory. Plain loops over
 * typed arrays: a site of a million pages has some twenty such rows of a million links each.
 */
function denseRow(matrix: TransitionMatrix, row: number, weightOf: Float64Array): DenseRow | null {
  const { weight, links } = commonWeight(matrix, row);
  if (links <= denseShare * weightOf.length) return null;
  const { into, codes, weightOfCode } = matrix;
  weightOf.fill(0);
  for (let edge = into.offsets[row] as number, end = into.offsets[row + 1] as number; edge < end; edge++) {
    weightOf[into.targets[edge] as number] = codes === null ? 1 : (weightOfCode[codes[edge] as number] as number);
  }
  const sources = new Uint32Array(weightOf.length - links);
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

/** The most frequent weight of the links into a row, and the number of links that have it. */
function commonWeight({ into, codes, weightOfCode }: TransitionMatrix, row: number): { weight: number; links: number } {
  const first = into.offsets[row] as number;
  const end = into.offsets[row + 1] as number;
  if (codes === null) return { weight: 1, links: end - first };
  const linksOfCode = new Uint32Array(weightOfCode.length);
  for (let edge = first; edge < end; edge++) linksOfCode[codes[edge] as number]! += 1;
  const linksOfWeight = new Map<number, number>();
  for (let code = 0; code < linksOfCode.length; code++) {
    const weight = weightOfCode[code] as number;
    linksOfWeight.set(weight, (linksOfWeight.get(weight) ?? 0) + (linksOfCode[code] as number));
  }
  const [weight, links] = [...linksOfWeight].reduce((most, other) => (other[1] > most[1] ? other : most));
  return { weight, links };
}
