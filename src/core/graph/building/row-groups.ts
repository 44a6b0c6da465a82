import type { CommunityLevel, EdgeRows, Groups } from '../communities/community-level.ts';

/** So many edges that weigh 1 each can be counted in a byte. */
const countedInByte = 255;

/**
 * What one row weighs towards each group that its edges lead to; each row read takes the place of the one before. Sums stand
 * in a column of all groups, of a byte each where that is enough: it is read by chance, and must be small.
 */
export class RowGroups {
  /** How many groups the row leads to, edges of the row, weight towards the row's own group, and the greatest weight. */
  count = 0;
  edges = 0;
  inside = 0;
  heaviest = 0;
  /** Those groups, in the order of their first edge. */
  readonly groups: Uint32Array;
  /** Sum of the row's weights towards each of them. */
  readonly weights: Float64Array;
  /** Per edge of the row, its other end, and the group that is of. */
  readonly ends: Uint32Array;
  readonly ofEdge: Uint32Array;
  private readonly sides: readonly EdgeRows[];
  private readonly areCounted: boolean;
  private readonly counts: Uint8Array;
  private readonly sums: Float64Array;

  /** Groups are numbered below the number of rows. */
  constructor({ sides, degrees }: Pick<CommunityLevel, 'sides' | 'degrees'>) {
    const rows = degrees.length;
    let widest = 0;
    for (let row = 0; row < rows; row++) {
      let edges = 0;
      for (const { offsets } of sides) edges += (offsets[row + 1] as number) - (offsets[row] as number);
      widest = Math.max(widest, edges);
    }
    this.sides = sides;
    this.groups = new Uint32Array(widest);
    this.weights = new Float64Array(widest);
    this.ends = new Uint32Array(widest);
    this.ofEdge = new Uint32Array(widest);
    this.areCounted = sides.every(({ weights }) => weights === null);
    this.counts = new Uint8Array(this.areCounted ? rows : 0);
    this.sums = new Float64Array(rows);
  }

  read(row: number, of: Groups): void {
    this.edges = 0;
    for (const side of this.sides) this.take(side, row, of);
    if (this.areCounted && this.edges <= countedInByte) this.countEdges(of[row] as number);
    else this.sumEdges(row, of[row] as number);
  }

  /** All groups are read before any is added to: memory answers many reads in little more than the time of one. */
  private take({ offsets, targets }: EdgeRows, row: number, of: Groups): void {
    const { ends, ofEdge } = this;
    let at = this.edges;
    for (let edge = offsets[row] as number, end = offsets[row + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      ends[at] = target;
      ofEdge[at++] = of[target] as number;
    }
    this.edges = at;
  }

  private countEdges(own: number): void {
    const { edges, groups, ofEdge, counts } = this;
    let count = 0;
    for (let at = 0; at < edges; at++) {
      const group = ofEdge[at] as number;
      const before = counts[group] as number;
      if (before === 0) groups[count++] = group;
      counts[group] = before + 1;
    }
    this.takeOut(counts, count, own);
  }

  private sumEdges(row: number, own: number): void {
    const { groups, ofEdge, sums } = this;
    let count = 0;
    let at = 0;
    for (const { offsets, weights: edgeWeights } of this.sides) {
      for (let edge = offsets[row] as number, end = offsets[row + 1] as number; edge < end; edge++) {
        const group = ofEdge[at++] as number;
        const before = sums[group] as number;
        if (before === 0) groups[count++] = group;
        sums[group] = before + (edgeWeights === null ? 1 : (edgeWeights[edge] as number));
      }
    }
    this.takeOut(sums, count, own);
  }

  /** What the column holds of the row, which leaves it as it was before. */
  private takeOut(column: Uint8Array | Float64Array, count: number, own: number): void {
    const { groups, weights } = this;
    this.count = count;
    this.inside = column[own] as number;
    let heaviest = 0;
    for (let index = 0; index < count; index++) {
      const group = groups[index] as number;
      const weight = column[group] as number;
      weights[index] = weight;
      column[group] = 0;
      if (weight > heaviest) heaviest = weight;
    }
    this.heaviest = heaviest;
  }
}
