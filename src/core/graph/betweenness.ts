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
  const work = workspace(nodes, rows.targets.length);
  for (const start of starts) addPathsFrom(start, rows, work, score);
  const pairs = starts.length * Math.max(1, nodes - 2);
  const scale = starts.length === 0 ? 0 : nodes / Math.max(1, nodes - 1) / pairs;
  return score.map((value) => value * scale);
}

interface Workspace {
  readonly order: Uint32Array;
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  /** Links of shortest paths, by the place in `order` of the node they leave: the targets from `first[place]` on. */
  readonly first: Uint32Array;
  readonly steps: Uint32Array;
  /** Per node, what each path to it passes on. */
  readonly passed: Float64Array;
}

function workspace(nodes: number, links: number): Workspace {
  return {
    order: new Uint32Array(nodes),
    distance: new Int32Array(nodes).fill(-1),
    paths: new Float64Array(nodes),
    first: new Uint32Array(nodes + 1),
    steps: new Uint32Array(links),
    passed: new Float64Array(nodes),
  };
}

/** From the farthest nodes back: a link in three or four is one of a shortest path, and the others are not read again. */
function addPathsFrom(start: number, rows: SparseRows, work: Workspace, score: Float64Array): void {
  const { order, distance, paths, first, steps, passed } = work;
  const reached = countPaths(start, rows, work);
  for (let place = reached - 1; place > 0; place--) {
    const node = order[place] as number;
    const ways = paths[node] as number;
    let sum = 0;
    for (let step = first[place] as number, end = first[place + 1] as number; step < end; step++) {
      sum += passed[steps[step] as number] as number;
    }
    const share = sum * ways;
    score[node]! += share;
    passed[node] = (1 + share) / ways;
    distance[node] = -1;
  }
  distance[start] = -1;
}

/** Shortest paths from `start` to each node, by breadth; answers how many nodes there are in `order`. */
function countPaths(start: number, { offsets, targets }: SparseRows, work: Workspace): number {
  const { order, distance, paths, first, steps } = work;
  distance[start] = 0;
  paths[start] = 1;
  order[0] = start;
  let reached = 1;
  let kept = 0;
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
        steps[kept++] = target;
      } else if (distance[target] === next) {
        paths[target]! += ways;
        steps[kept++] = target;
      }
    }
    first[head + 1] = kept;
  }
  return reached;
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
