import { seededRandom } from '../values/random.ts';
import type { SparseRows } from './link-graph.ts';

/** An undirected graph as symmetric rows: each edge stands in both rows, with the same weight. */
export interface WeightedRows extends SparseRows {
  readonly weights: Float64Array | Float32Array;
}

export interface Communities {
  /** Community of each node, numbered by their lowest node, from 0. */
  readonly of: Uint32Array;
  readonly count: number;
  /** Newman & Girvan (2004), at the resolution asked for. */
  readonly modularity: number;
}

export interface LouvainOptions {
  readonly seed: number;
  /** Above 1 for smaller communities (Reichardt & Bornholdt 2006). */
  readonly resolution?: number;
}

/** A graph of communities: `self` is the weight inside each, both ways. */
interface Level extends WeightedRows {
  readonly self: Float64Array;
}

const leastGain = 1e-7;

/** Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008), nodes visited in a seeded order. */
export function louvain(graph: WeightedRows, options: LouvainOptions): Communities {
  const resolution = options.resolution ?? 1;
  const random = seededRandom(options.seed);
  let total = 0;
  for (const weight of graph.weights) total += weight;
  const nodes = graph.offsets.length - 1;
  let of = Uint32Array.from({ length: nodes }, (_, node) => node);
  let level: Level = { ...graph, self: new Float64Array(nodes) };
  let modularity = Number.NEGATIVE_INFINITY;
  if (total === 0) return { of, count: nodes, modularity: 0 };
  for (;;) {
    const degrees = degreesOf(level);
    const moved = compacted(moveNodes(level, degrees, total, resolution, random));
    const reached = modularityOf(level, degrees, moved.of, moved.count, total, resolution);
    const better = reached - modularity > leastGain;
    if (better) {
      of = of.map((community) => moved.of[community] as number);
      modularity = reached;
    }
    if (!better || moved.count === level.offsets.length - 1) break;
    level = merged(level, moved.of, moved.count);
  }
  return { ...compacted(of), modularity };
}

/** Both directions of a directed graph as one undirected graph; a pair linked both ways weighs 2. */
export function undirected(rows: SparseRows, reversed: SparseRows): WeightedRows {
  const nodes = rows.offsets.length - 1;
  const offsets = new Uint32Array(nodes + 1);
  const targets = new Uint32Array(2 * rows.targets.length);
  const weights = new Float32Array(2 * rows.targets.length);
  const placeOf = new Int32Array(nodes).fill(-1);
  let place = 0;
  for (let node = 0; node < nodes; node++) {
    const first = place;
    for (const side of [rows, reversed]) {
      for (let edge = side.offsets[node] as number, end = side.offsets[node + 1] as number; edge < end; edge++) {
        const target = side.targets[edge] as number;
        const known = placeOf[target] as number;
        if (known >= first) weights[known]! += 1;
        else {
          placeOf[target] = place;
          targets[place] = target;
          weights[place++] = 1;
        }
      }
    }
    offsets[node + 1] = place;
  }
  return { offsets, targets: targets.subarray(0, place), weights: weights.subarray(0, place) };
}

function degreesOf({ offsets, weights, self }: Level): Float64Array {
  return self.map((inside, node) => {
    let sum = inside;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++)
      sum += weights[edge] as number;
    return sum;
  });
}

/** Moves each node to the neighbouring community that gains most, again whenever a neighbour has moved. */
function moveNodes(
  level: Level,
  degrees: Float64Array,
  total: number,
  resolution: number,
  random: () => number,
): Uint32Array {
  const { offsets, targets, weights } = level;
  const nodes = degrees.length;
  const of = Uint32Array.from({ length: nodes }, (_, node) => node);
  const sums = degrees.slice();
  const linked = new Float64Array(nodes);
  const touched = new Uint32Array(nodes);
  const queue = shuffled(nodes, random);
  const queued = new Uint8Array(nodes).fill(1);
  for (let head = 0, waiting = nodes; waiting > 0; waiting--) {
    const node = queue[head] as number;
    queued[node] = 0;
    const own = of[node] as number;
    const degree = degrees[node] as number;
    let seen = 0;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const community = of[targets[edge] as number] as number;
      if (linked[community] === 0) touched[seen++] = community;
      linked[community]! += weights[edge] as number;
    }
    sums[own]! -= degree;
    const price = (resolution * degree) / total;
    const stay = (linked[own] as number) - price * (sums[own] as number);
    let best = own;
    let most = stay + leastGain;
    for (let index = 0; index < seen; index++) {
      const community = touched[index] as number;
      const gain = (linked[community] as number) - price * (sums[community] as number);
      if (gain > most) {
        most = gain;
        best = community;
      }
      linked[community] = 0;
    }
    sums[best]! += degree;
    if (best !== own) {
      of[node] = best;
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        const neighbour = targets[edge] as number;
        if (queued[neighbour] === 1 || of[neighbour] === best) continue;
        queued[neighbour] = 1;
        queue[(head + waiting) % nodes] = neighbour;
        waiting++;
      }
    }
    head = head + 1 === nodes ? 0 : head + 1;
  }
  return of;
}

function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = order[index] as number;
    order[index] = order[other] as number;
    order[other] = held;
  }
  return order;
}

function compacted(of: Uint32Array): { of: Uint32Array; count: number } {
  const numberOf = new Int32Array(of.length).fill(-1);
  let count = 0;
  const renumbered = of.map((community) => {
    if (numberOf[community] === -1) numberOf[community] = count++;
    return numberOf[community] as number;
  });
  return { of: renumbered, count };
}

function modularityOf(
  { offsets, targets, weights, self }: Level,
  degrees: Float64Array,
  of: Uint32Array,
  count: number,
  total: number,
  resolution: number,
): number {
  const inside = new Float64Array(count);
  const sums = new Float64Array(count);
  for (let node = 0; node < degrees.length; node++) {
    const community = of[node] as number;
    sums[community]! += degrees[node] as number;
    inside[community]! += self[node] as number;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      if (of[targets[edge] as number] === community) inside[community]! += weights[edge] as number;
    }
  }
  let modularity = 0;
  for (let community = 0; community < count; community++) {
    modularity += (inside[community] as number) / total - resolution * ((sums[community] as number) / total) ** 2;
  }
  return modularity;
}

/** One node per community. */
function merged({ offsets, targets, weights, self }: Level, of: Uint32Array, count: number): Level {
  const members = rowsOfMembers(of, count);
  const newOffsets = new Uint32Array(count + 1);
  const newTargets = new Uint32Array(targets.length);
  const newWeights = new Float64Array(targets.length);
  const newSelf = new Float64Array(count);
  const linked = new Float64Array(count);
  const touched = new Uint32Array(count);
  let place = 0;
  for (let community = 0; community < count; community++) {
    let seen = 0;
    for (
      let at = members.offsets[community] as number, last = members.offsets[community + 1] as number;
      at < last;
      at++
    ) {
      const node = members.targets[at] as number;
      newSelf[community]! += self[node] as number;
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        const other = of[targets[edge] as number] as number;
        if (other === community) newSelf[community]! += weights[edge] as number;
        else {
          if (linked[other] === 0) touched[seen++] = other;
          linked[other]! += weights[edge] as number;
        }
      }
    }
    for (let index = 0; index < seen; index++) {
      const other = touched[index] as number;
      newTargets[place] = other;
      newWeights[place++] = linked[other] as number;
      linked[other] = 0;
    }
    newOffsets[community + 1] = place;
  }
  return {
    offsets: newOffsets,
    targets: newTargets.slice(0, place),
    weights: newWeights.slice(0, place),
    self: newSelf,
  };
}

function rowsOfMembers(of: Uint32Array, count: number): SparseRows {
  const offsets = new Uint32Array(count + 1);
  for (const community of of) offsets[community + 1]! += 1;
  for (let community = 0; community < count; community++) offsets[community + 1]! += offsets[community] as number;
  const next = offsets.slice(0, count);
  const targets = new Uint32Array(of.length);
  for (let node = 0; node < of.length; node++) {
    const community = of[node] as number;
    targets[next[community] as number] = node;
    next[community]! += 1;
  }
  return { offsets, targets };
}
