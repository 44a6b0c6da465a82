import type { CommunityLevel } from './community-level.ts';

type Rows = Pick<CommunityLevel, 'offsets' | 'ends' | 'targets' | 'weights'>;

/** Multiplier of Fibonacci hashing (Knuth, The Art of Computer Programming 3, §6.4). */
const golden = 0x9e3779b1;

/** A column of so many sums stays in the processor's own memory: 2 MB. */
const fewGroups = 1 << 18;
/** A table for longer rows would be as large as what it is to spare, and numbers made to meet in it dear. */
const longestTabled = 1 << 10;

/**
 * What one row weighs towards each group that its edges lead to; each row read takes the place of the one before. Sums stand
 * in a column of all groups. Where there are many, which memory would have to be asked for edge by edge, the groups of a row
 * are told apart in a table of its own size, unless it is long.
 */
export class RowGroups {
  /** How many groups the row leads to. */
  count = 0;
  /** Those groups, in the order of their first edge. */
  readonly groups: Uint32Array;
  /** Sum of the row's weights towards each of them. */
  readonly weights: Float64Array;
  /** Per edge of the row, the group it leads to. */
  readonly ofEdge: Uint32Array;
  private readonly rows: Rows;
  /** Edges of the longest row that is read by the table. */
  private readonly tabled: number;
  /** Per group, its sum while a row is read. */
  private readonly column: Float64Array;
  /** 1 + the index of the group that stands at each place, 0 for none: open addressing, a prefix for each row. */
  private readonly table = new Int32Array(2 ** bitsFor(longestTabled));
  private readonly placeOf = new Uint32Array(longestTabled);

  /** Groups are numbered below the number of rows; `groups` says how many there are of them at most. */
  constructor(rows: Rows, groups: number) {
    const { offsets, ends } = rows;
    let widest = 0;
    for (let row = 0; row < ends.length; row++)
      widest = Math.max(widest, (ends[row] as number) - (offsets[row] as number));
    this.rows = rows;
    // One more than there can be: what is there already is written behind the last one, which spares a branch.
    this.groups = new Uint32Array(widest + 1);
    this.weights = new Float64Array(widest);
    this.ofEdge = new Uint32Array(widest);
    this.tabled = groups <= fewGroups ? 0 : longestTabled;
    this.column = new Float64Array(ends.length);
  }

  read(row: number, of: Uint32Array): void {
    const first = this.rows.offsets[row] as number;
    const edges = (this.rows.ends[row] as number) - first;
    this.count = edges > this.tabled ? this.sumInColumn(first, edges, of) : this.sumInTable(first, edges, of);
  }

  private sumInColumn(first: number, edges: number, of: Uint32Array): number {
    const { groups, weights, ofEdge, column } = this;
    const { targets, weights: edgeWeights } = this.rows;
    let count = 0;
    for (let at = 0; at < edges; at++) {
      const group = of[targets[first + at] as number] as number;
      const before = column[group] as number;
      ofEdge[at] = group;
      groups[count] = group;
      count += Number(before === 0);
      column[group] = before + (edgeWeights[first + at] as number);
    }
    for (let index = 0; index < count; index++) {
      const group = groups[index] as number;
      weights[index] = column[group] as number;
      column[group] = 0;
    }
    return count;
  }

  /** All groups are read before any is added to: memory answers many reads in little more than the time of one. */
  private sumInTable(first: number, edges: number, of: Uint32Array): number {
    const { groups, weights, ofEdge, table, placeOf } = this;
    const { targets, weights: edgeWeights } = this.rows;
    for (let at = 0; at < edges; at++) ofEdge[at] = of[targets[first + at] as number] as number;
    const bits = bitsFor(edges);
    const last = 2 ** bits - 1;
    let count = 0;
    for (let at = 0; at < edges; at++) {
      const group = ofEdge[at] as number;
      const weight = edgeWeights[first + at] as number;
      let place = Math.imul(group, golden) >>> (32 - bits);
      let index = (table[place] as number) - 1;
      while (index >= 0 && groups[index] !== group) {
        place = (place + 1) & last;
        index = (table[place] as number) - 1;
      }
      if (index >= 0) weights[index]! += weight;
      else {
        placeOf[count] = place;
        groups[count] = group;
        weights[count++] = weight;
        table[place] = count;
      }
    }
    for (let index = 0; index < count; index++) table[placeOf[index] as number] = 0;
    return count;
  }
}

/** Of a table at least twice as large as what it holds. */
function bitsFor(held: number): number {
  return 33 - Math.clz32(Math.max(1, held - 1));
}
