import type { Random } from '../values/random.ts';
import type { SparseRows } from './link-graph.ts';

export interface BetweennessOptions {
  readonly random: Random;
  /** Start nodes drawn; all of them when there are no more. */
  readonly samples?: number;
}

/**
 * Share of shortest paths that pass through each node, estimated from sampled start nodes
 * (Brandes 2001; Brandes & Pich 2007). Exact when every node is drawn; 1 = every path between two other nodes.
 */
export function betweenness(rows: SparseRows, options: BetweennessOptions): Float64Array {
  const nodes = rows.offsets.length - 1;
  const starts = drawn(nodes, options.samples ?? 256, options.random);
  const score = new Float64Array(nodes);
  const work = workspace(nodes);
  for (const start of starts) addPathsFrom(start, rows, work, score);
  const pairs = starts.length * Math.max(1, nodes - 2);
  const scale = starts.length === 0 ? 0 : nodes / Math.max(1, nodes - 1) / pairs;
  return score.map((value) => value * scale);
}

interface Workspace {
  readonly order: Uint32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly share: Float64Array;
}

function workspace(nodes: number): Workspace {
  return {
    order: new Uint32Array(nodes),
    distance: new Int32Array(nodes).fill(-1),
    paths: new Float64Array(nodes),
    share: new Float64Array(nodes),
  };
}

function addPathsFrom(start: number, { offsets, targets }: SparseRows, work: Workspace, score: Float64Array): void {
  const { order, distance, paths, share } = work;
  distance[start] = 0;
  paths[start] = 1;
  order[0] = start;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const node = order[head] as number;
    const next = (distance[node] as number) + 1;
    const ways = paths[node] as number;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      if (distance[target] === -1) {
        distance[target] = next;
        order[reached++] = target;
        paths[target] = ways;
      } else if (distance[target] === next) paths[target]! += ways;
    }
  }
  for (let index = reached - 1; index >= 0; index--) {
    const node = order[index] as number;
    const next = (distance[node] as number) + 1;
    const ways = paths[node] as number;
    let sum = 0;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      if (distance[target] === next) sum += (ways / (paths[target] as number)) * (1 + (share[target] as number));
    }
    share[node] = sum;
    if (node !== start) score[node]! += sum;
  }
  for (let index = 0; index < reached; index++) {
    const node = order[index] as number;
    distance[node] = -1;
    paths[node] = 0;
    share[node] = 0;
  }
}

/** Without repetition, by a partial shuffle. */
function drawn(nodes: number, wanted: number, random: Random): Uint32Array {
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);
  if (nodes <= wanted) return all;
  for (let index = 0; index < wanted; index++) {
    const other = index + Math.floor(random() * (nodes - index));
    const held = all[index] as number;
    all[index] = all[other] as number;
    all[other] = held;
  }
  return all.slice(0, wanted);
}
