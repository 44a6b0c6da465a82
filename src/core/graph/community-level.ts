import type { SparseRows } from './link-graph.ts';

/** An undirected graph as symmetric rows: each edge stands in both rows, with the same weight. */
export interface WeightedRows extends SparseRows {
  /** Those of pages are 1 and 2: a byte each spares a third of the memory of a large graph. */
  readonly weights: Float64Array | Uint8Array;
  /** Where the edges to hubs begin in each row, which they end; all edges of a hub are such. */
  readonly hubEdges?: Uint32Array;
}

/** A graph whose nodes may be groups of nodes. */
export interface CommunityLevel extends WeightedRows {
  /** Where each row ends. */
  readonly ends: Uint32Array;
  /** Weight inside each node, both ways. */
  readonly self: Float64Array;
  /** Weight of each node's edges, its inside included. */
  readonly degrees: Float64Array;
  /** Sum of the degrees, the same at every level. */
  readonly total: number;
}

/** Each node a group of its own; rows may end sooner than those of the graph. */
export function firstLevel(graph: WeightedRows, ends = graph.offsets.subarray(1)): CommunityLevel {
  const self = new Float64Array(ends.length);
  const degrees = degreesOf({ ...graph, ends }, self);
  let total = 0;
  for (let node = 0; node < degrees.length; node++) total += degrees[node] as number;
  return { ...graph, ends, self, degrees, total };
}

type Rows = Pick<CommunityLevel, 'offsets' | 'ends' | 'targets' | 'weights'>;

function degreesOf({ offsets, ends, weights }: Rows, self: Float64Array): Float64Array {
  const degrees = self.slice();
  for (let node = 0; node < degrees.length; node++) {
    let sum = degrees[node] as number;
    for (let edge = offsets[node] as number, end = ends[node] as number; edge < end; edge++)
      sum += weights[edge] as number;
    degrees[node] = sum;
  }
  return degrees;
}

/** Numbers groups by their lowest node, from 0, in place; answers how many there are. */
export function renumber(of: Uint32Array): number {
  const numberOf = new Int32Array(of.length).fill(-1);
  let count = 0;
  for (let node = 0; node < of.length; node++) {
    const group = of[node] as number;
    if (numberOf[group] === -1) numberOf[group] = count++;
    of[node] = numberOf[group] as number;
  }
  return count;
}

/** Newman & Girvan (2004), with the resolution of Reichardt & Bornholdt (2006). */
export function modularityOf(level: CommunityLevel, of: Uint32Array, count: number, resolution: number): number {
  const { offsets, ends, targets, weights, self, degrees, total } = level;
  const inside = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let node = 0; node < degrees.length; node++) {
    const group = of[node] as number;
    sums[group]! += degrees[node] as number;
    let within = self[node] as number;
    for (let edge = offsets[node] as number, end = ends[node] as number; edge < end; edge++) {
      if (of[targets[edge] as number] === group) within += weights[edge] as number;
    }
    inside[group]! += within;
  }
  let modularity = 0;
  for (let group = 0; group < count; group++) {
    modularity += (inside[group] as number) / total - resolution * ((sums[group] as number) / total) ** 2;
  }
  return modularity;
}

/** One node per group. */
export function mergedLevel(level: CommunityLevel, of: Uint32Array, count: number): CommunityLevel {
  const { offsets, ends, targets, weights, self, total } = level;
  const members = rowsOfMembers(of, count);
  const newOffsets = new Uint32Array(count + 1);
  /** Room for every edge: the system gives memory to the part that is written, and no copy is made on the way. */
  const newTargets = new Uint32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const newSelf = new Float64Array(count);
  const linked = new Float64Array(count);
  const touched = new Uint32Array(count);
  let place = 0;
  for (let group = 0; group < count; group++) {
    let seen = 0;
    let inside = 0;
    for (let at = members.offsets[group] as number, last = members.offsets[group + 1] as number; at < last; at++) {
      const node = members.targets[at] as number;
      inside += self[node] as number;
      for (let edge = offsets[node] as number, end = ends[node] as number; edge < end; edge++) {
        const other = of[targets[edge] as number] as number;
        if (linked[other] === 0) touched[seen++] = other;
        linked[other]! += weights[edge] as number;
      }
    }
    for (let index = 0; index < seen; index++) {
      const other = touched[index] as number;
      if (other === group) inside += linked[other] as number;
      else {
        newTargets[place] = other;
        newWeights[place++] = linked[other] as number;
      }
      linked[other] = 0;
    }
    newSelf[group] = inside;
    newOffsets[group + 1] = place;
  }
  const rows = {
    offsets: newOffsets,
    ends: newOffsets.subarray(1),
    targets: newTargets.subarray(0, place),
    weights: newWeights.subarray(0, place),
  };
  return { ...rows, self: newSelf, degrees: degreesOf(rows, newSelf), total };
}

function rowsOfMembers(of: Uint32Array, count: number): SparseRows {
  const offsets = new Uint32Array(count + 1);
  for (let node = 0; node < of.length; node++) offsets[(of[node] as number) + 1]! += 1;
  for (let group = 0; group < count; group++) offsets[group + 1]! += offsets[group] as number;
  const next = offsets.slice(0, count);
  const targets = new Uint32Array(of.length);
  for (let node = 0; node < of.length; node++) {
    const group = of[node] as number;
    targets[next[group] as number] = node;
    next[group]! += 1;
  }
  return { offsets, targets };
}
