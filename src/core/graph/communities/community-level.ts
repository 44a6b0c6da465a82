import type { SparseRows } from '../link-graph.ts';

/** Edges as their ends see them. */
export interface EdgeRows extends SparseRows {
  /** Per edge, above 0; null when each weighs 1. */
  readonly weights: Float64Array | null;
}

/** An undirected graph: an edge stands, with the same weight, in the row of each of its ends, on one of the sides. */
export interface UndirectedGraph {
  /** Rows that together are those of the graph, as links out of pages and links into them are. */
  readonly sides: readonly EdgeRows[];
  /** 1 for the nodes that say nothing of the groups of those they are linked with; none where it is left out. */
  readonly hubs?: Uint8Array;
}

/** A graph whose nodes may be groups of nodes. */
export interface CommunityLevel {
  readonly sides: readonly EdgeRows[];
  /** Weight inside each node, both ways. */
  readonly self: Float64Array;
  /** Weight of each node's edges, its inside included. */
  readonly degrees: Float64Array;
  /** Sum of the degrees, the same at every level. */
  readonly total: number;
}

/** Group of each node. */
export type Groups = Uint32Array | Uint16Array;

const mostInTwoBytes = 2 ** 16;

/** Groups numbered below `count`, in two bytes each where that is enough: they are asked for edge by edge, at random. */
export function compact(of: Uint32Array, count: number): Groups {
  return count <= mostInTwoBytes ? Uint16Array.from(of) : of;
}

/** How many numbers there are for the groups of so many nodes. */
export function numbersOf(of: Groups): number {
  return of instanceof Uint16Array ? Math.min(of.length, mostInTwoBytes) : of.length;
}

/** Each node a group of its own. An edge that weighs nothing would be met anew each time it is added: it throws. */
export function firstLevel({ sides }: UndirectedGraph): CommunityLevel {
  if (sides.some(({ weights }) => weights?.some((weight) => !(weight > 0)))) {
    throw new RangeError('weights of edges must be above 0: leave out the edges that weigh nothing');
  }
  const self = new Float64Array((sides[0] as EdgeRows).offsets.length - 1);
  const degrees = degreesOf(sides, self);
  let total = 0;
  for (let node = 0; node < degrees.length; node++) total += degrees[node] as number;
  return { sides, self, degrees, total };
}

/** Entries of all rows, two for each edge. */
export function entriesOf({ sides }: Pick<CommunityLevel, 'sides'>): number {
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

/** Numbers groups by their lowest node, from 0, in place; answers how many there are. */
export function renumber(of: Groups): number {
  const numberOf = new Int32Array(numbersOf(of)).fill(-1);
  let count = 0;
  for (let node = 0; node < of.length; node++) {
    const group = of[node] as number;
    if (numberOf[group] === -1) numberOf[group] = count++;
    of[node] = numberOf[group] as number;
  }
  return count;
}

/** Per node, the weight of its edges to others of its group. */
export function weightWithin({ sides, degrees }: CommunityLevel, of: Groups): Float64Array {
  const within = new Float64Array(degrees.length);
  for (const { offsets, targets, weights } of sides) {
    for (let node = 0; node < within.length; node++) {
      const group = of[node] as number;
      let sum = within[node] as number;
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        if (of[targets[edge] as number] === group) sum += weights === null ? 1 : (weights[edge] as number);
      }
      within[node] = sum;
    }
  }
  return within;
}

/** Newman & Girvan (2004), with the resolution of Reichardt & Bornholdt (2006). */
export function modularityOf(level: CommunityLevel, of: Groups, count: number, resolution: number): number {
  const { self, degrees, total } = level;
  const within = weightWithin(level, of);
  const inside = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let node = 0; node < degrees.length; node++) {
    const group = of[node] as number;
    sums[group]! += degrees[node] as number;
    inside[group]! += (self[node] as number) + (within[node] as number);
  }
  let modularity = 0;
  for (let group = 0; group < count; group++) {
    modularity += (inside[group] as number) / total - resolution * ((sums[group] as number) / total) ** 2;
  }
  return modularity;
}

/** One node per group. */
export function mergedLevel(level: CommunityLevel, of: Groups, count: number): CommunityLevel {
  const { sides, self, total } = level;
  const members = rowsOfMembers(of, count);
  const offsets = new Uint32Array(count + 1);
  /** Room for every edge: the system gives memory to the part that is written, and no copy is made on the way. */
  const targets = new Uint32Array(entriesOf(level));
  const weights = new Float64Array(targets.length);
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
      for (const side of sides) seen = addRow(side, node, of, linked, touched, seen);
    }
    for (let index = 0; index < seen; index++) {
      const other = touched[index] as number;
      if (other === group) inside += linked[other] as number;
      else {
        targets[place] = other;
        weights[place++] = linked[other] as number;
      }
      linked[other] = 0;
    }
    newSelf[group] = inside;
    offsets[group + 1] = place;
  }
  const merged = [{ offsets, targets: targets.subarray(0, place), weights: weights.subarray(0, place) }];
  return { sides: merged, self: newSelf, degrees: degreesOf(merged, newSelf), total };
}

/** Adds what a row weighs towards each group; answers how many groups were touched. */
function addRow(
  { offsets, targets, weights }: EdgeRows,
  node: number,
  of: Groups,
  linked: Float64Array,
  touched: Uint32Array,
  seen: number,
): number {
  let count = seen;
  for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
    const other = of[targets[edge] as number] as number;
    const before = linked[other] as number;
    if (before === 0) touched[count++] = other;
    linked[other] = before + (weights === null ? 1 : (weights[edge] as number));
  }
  return count;
}

function rowsOfMembers(of: Groups, count: number): SparseRows {
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
