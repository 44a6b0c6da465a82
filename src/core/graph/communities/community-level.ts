import type { SparseRows } from '../link-graph.ts';

/** Weighted edges by row. */
export interface EdgeRows extends SparseRows {
  /** Per edge, above 0; null when each has weight 1. */
  readonly weights: Float64Array | null;
}

/** An undirected graph: each edge is in the row of both of its ends, with the same weight, in one of the sides. */
export interface UndirectedGraph {
  /** Rows that together form the graph, such as the outgoing and the incoming links of pages. */
  readonly sides: readonly EdgeRows[];
  /** 1 for nodes whose edges carry no information about communities; no such node when left out. */
  readonly hubs?: Uint8Array;
}

/** A graph whose nodes may be aggregated communities of nodes. */
export interface CommunityLevel {
  readonly sides: readonly EdgeRows[];
  /** Weight of the edges inside each node, counted in both directions. */
  readonly self: Float64Array;
  /** Weight of the edges of each node, those inside it included. */
  readonly degrees: Float64Array;
  /** Sum of the degrees, the same at every level. */
  readonly total: number;
}

/** Community of each node. */
export type Partition = Uint32Array | Uint16Array;

const twoByteValues = 2 ** 16;

/** A partition of `count` communities in two bytes per node where possible: it is read per edge, at random. */
export function compact(partition: Uint32Array, count: number): Partition {
  return count <= twoByteValues ? Uint16Array.from(partition) : partition;
}

/** How many communities the partition can number. */
export function communityCapacity(partition: Partition): number {
  return partition instanceof Uint16Array ? Math.min(partition.length, twoByteValues) : partition.length;
}

/** The level in which each node of the graph is a node. Throws a RangeError on weights that are not above 0. */
export function baseLevel({ sides }: UndirectedGraph): CommunityLevel {
  if (sides.some(({ weights }) => weights?.some((weight) => !(weight > 0)))) {
    throw new RangeError('edge weights must be above 0: leave out edges without weight');
  }
  const self = new Float64Array((sides[0] as EdgeRows).offsets.length - 1);
  const degrees = degreesOf(sides, self);
  let total = 0;
  for (let node = 0; node < degrees.length; node++) total += degrees[node] as number;
  return { sides, self, degrees, total };
}

/** Number of row entries, two per edge. */
export function entryCount({ sides }: Pick<CommunityLevel, 'sides'>): number {
  return sides.reduce((sum, { targets }) => sum + targets.length, 0);
}

function degreesOf(sides: readonly EdgeRows[], self: Float64Array): Float64Array {
  const degrees = self.slice();
  for (const { offsets, weights } of sides) {
    for (let node = 0; node < degrees.length; node++) {
      const [first, end] = [offsets[node] as number, offsets[node + 1] as number];
      let sum = degrees[node] as number;
      if (weights === null) sum += end - first;
      else for (let edge = first; edge < end; edge++) sum += weights[edge] as number;
      degrees[node] = sum;
    }
  }
  return degrees;
}

/** Renumbers communities by their lowest node, from 0, in place; returns their number. */
export function renumber(partition: Partition): number {
  const numberOf = new Int32Array(communityCapacity(partition)).fill(-1);
  let count = 0;
  for (let node = 0; node < partition.length; node++) {
    const community = partition[node] as number;
    if (numberOf[community] === -1) numberOf[community] = count++;
    partition[node] = numberOf[community] as number;
  }
  return count;
}

/** Per node, the weight of its edges to other nodes of its community. */
export function internalWeights({ sides, degrees }: CommunityLevel, partition: Partition): Float64Array {
  const internal = new Float64Array(degrees.length);
  for (const { offsets, targets, weights } of sides) {
    for (let node = 0; node < internal.length; node++) {
      const community = partition[node] as number;
      let sum = internal[node] as number;
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        if (partition[targets[edge] as number] === community) sum += weights === null ? 1 : (weights[edge] as number);
      }
      internal[node] = sum;
    }
  }
  return internal;
}

/** Modularity (Newman & Girvan 2004) with the resolution of Reichardt & Bornholdt (2006). */
export function modularity(level: CommunityLevel, partition: Partition, count: number, resolution: number): number {
  const { self, degrees, total } = level;
  const internal = internalWeights(level, partition);
  const inside = new Float64Array(count);
  const degreeSums = new Float64Array(count);
  for (let node = 0; node < degrees.length; node++) {
    const community = partition[node] as number;
    degreeSums[community]! += degrees[node] as number;
    inside[community]! += (self[node] as number) + (internal[node] as number);
  }
  let result = 0;
  for (let community = 0; community < count; community++) {
    result += (inside[community] as number) / total - resolution * ((degreeSums[community] as number) / total) ** 2;
  }
  return result;
}

/** Weights from one community to the others while its members are read. */
interface WeightSums {
  /** Weight to each community, 0 for those not in `touched`. */
  readonly weights: Float64Array;
  readonly touched: Uint32Array;
  touchedCount: number;
}

/** The next level, with one node per community (AggregateGraph of Traag, Waltman & van Eck 2019). */
export function aggregateGraph(level: CommunityLevel, partition: Partition, count: number): CommunityLevel {
  const { sides, self, total } = level;
  const members = memberRows(partition, count);
  const offsets = new Uint32Array(count + 1);
  /** Room for every edge: the system gives memory only to the part that is written, and nothing is copied. */
  const targets = new Uint32Array(entryCount(level));
  const weights = new Float64Array(targets.length);
  const newSelf = new Float64Array(count);
  const sums: WeightSums = { weights: new Float64Array(count), touched: new Uint32Array(count), touchedCount: 0 };
  let place = 0;
  for (let community = 0; community < count; community++) {
    sums.touchedCount = 0;
    let inside = 0;
    for (
      let at = members.offsets[community] as number, end = members.offsets[community + 1] as number;
      at < end;
      at++
    ) {
      const node = members.targets[at] as number;
      inside += self[node] as number;
      for (const side of sides) addRow(side, node, partition, sums);
    }
    for (let index = 0; index < sums.touchedCount; index++) {
      const other = sums.touched[index] as number;
      if (other === community) inside += sums.weights[other] as number;
      else {
        targets[place] = other;
        weights[place++] = sums.weights[other] as number;
      }
      sums.weights[other] = 0;
    }
    newSelf[community] = inside;
    offsets[community + 1] = place;
  }
  const aggregated = [{ offsets, targets: targets.subarray(0, place), weights: weights.subarray(0, place) }];
  return { sides: aggregated, self: newSelf, degrees: degreesOf(aggregated, newSelf), total };
}

/** Adds the weights of a row to those of the communities of its targets. */
function addRow({ offsets, targets, weights }: EdgeRows, node: number, partition: Partition, sums: WeightSums): void {
  const { weights: sumOf, touched } = sums;
  let count = sums.touchedCount;
  for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
    const other = partition[targets[edge] as number] as number;
    const before = sumOf[other] as number;
    if (before === 0) touched[count++] = other;
    sumOf[other] = before + (weights === null ? 1 : (weights[edge] as number));
  }
  sums.touchedCount = count;
}

/** The nodes of each community. */
function memberRows(partition: Partition, count: number): SparseRows {
  const offsets = new Uint32Array(count + 1);
  for (let node = 0; node < partition.length; node++) offsets[(partition[node] as number) + 1]! += 1;
  for (let community = 0; community < count; community++) offsets[community + 1]! += offsets[community] as number;
  const next = offsets.slice(0, count);
  const targets = new Uint32Array(partition.length);
  for (let node = 0; node < partition.length; node++) {
    const community = partition[node] as number;
    targets[next[community] as number] = node;
    next[community]! += 1;
  }
  return { offsets, targets };
}
