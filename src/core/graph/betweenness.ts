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
  /** Per node, what each path to it passes on; 0 but for the nodes one step farther than those being summed. */
  readonly passed: Float64Array;
  readonly share: Float64Array;
}

function workspace(nodes: number): Workspace {
  return {
    order: new Uint32Array(nodes),
    distance: new Int32Array(nodes).fill(-1),
    paths: new Float64Array(nodes),
    passed: new Float64Array(nodes),
    share: new Float64Array(nodes),
  };
}

function addPathsFrom(start: number, rows: SparseRows, work: Workspace, score: Float64Array): void {
  const { order, distance, paths } = work;
  const reached = countPaths(start, rows, work);
  sumShares(reached, rows, work);
  for (let index = reached - 1; index > 0; index--) {
    const node = order[index] as number;
    score[node]! += work.share[node] as number;
    distance[node] = -1;
    paths[node] = 0;
  }
  distance[start] = -1;
}

/** Shortest paths from `start` to each node, by breadth; answers how many nodes there are in `order`. */
function countPaths(start: number, { offsets, targets }: SparseRows, work: Workspace): number {
  const { order, distance, paths } = work;
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
  return reached;
}

/** From the farthest nodes back, one distance after the other: what is not one step farther passes nothing on. */
function sumShares(reached: number, { offsets, targets }: SparseRows, work: Workspace): void {
  const { order, distance, paths, passed, share } = work;
  let farther = reached;
  for (let end = reached; end > 0; ) {
    let from = end;
    const steps = distance[order[end - 1] as number] as number;
    while (from > 0 && distance[order[from - 1] as number] === steps) {
      const node = order[--from] as number;
      let sum = 0;
      if (farther > end)
        for (let edge = offsets[node] as number, last = offsets[node + 1] as number; edge < last; edge++)
          sum += passed[targets[edge] as number] as number;
      share[node] = sum * (paths[node] as number);
    }
    for (let index = end; index < farther; index++) passed[order[index] as number] = 0;
    for (let index = from; index < end; index++) {
      const node = order[index] as number;
      passed[node] = (1 + (share[node] as number)) / (paths[node] as number);
    }
    farther = end;
    end = from;
  }
  passed[order[0] as number] = 0;
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
