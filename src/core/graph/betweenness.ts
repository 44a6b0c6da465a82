import type { Random } from '../values/random.ts';
import type { SparseRows } from './link-graph.ts';

export interface BetweennessOptions {
  readonly random: Random;
  /** Number of start nodes drawn at random; all nodes by default. */
  readonly samples?: number;
}

/**
 * Betweenness centrality: the share of shortest paths that pass through each node, exact from all start nodes (Brandes
 * 2001), estimated from a sample of them (Brandes & Pich 2007). 1 = every path between two other nodes.
 */
export function betweenness(rows: SparseRows, options: BetweennessOptions): Float64Array {
  const nodes = rows.offsets.length - 1;
  const starts = sampleOf(nodes, options.samples ?? nodes, options.random);
  const score = new Float64Array(nodes);
  const workspace = newWorkspace(nodes, rows.targets.length);
  for (const start of starts) addDependencies(start, rows, workspace, score);
  const pairs = starts.length * Math.max(1, nodes - 2);
  const scale = starts.length === 0 ? 0 : nodes / Math.max(1, nodes - 1) / pairs;
  return score.map((value) => value * scale);
}

/** Arrays reused for every start node. */
interface Workspace {
  /** Nodes in the order of the breadth-first search. */
  readonly order: Uint32Array;
  readonly distance: Int32Array;
  /** Number of shortest paths to each node: σ of the paper. */
  readonly pathCount: Float64Array;
  /**
   * Edges of shortest paths: those from the node at `order[i]` end at `pathTargets[pathOffsets[i] … pathOffsets[i +
   * 1])`.
   */
  readonly pathOffsets: Uint32Array;
  readonly pathTargets: Uint32Array;
  /** (1 + δ) / σ of each node, δ its dependency in the paper. */
  readonly dependencyPerPath: Float64Array;
}

function newWorkspace(nodes: number, edges: number): Workspace {
  return {
    order: new Uint32Array(nodes),
    distance: new Int32Array(nodes).fill(-1),
    pathCount: new Float64Array(nodes),
    pathOffsets: new Uint32Array(nodes + 1),
    pathTargets: new Uint32Array(edges),
    dependencyPerPath: new Float64Array(nodes),
  };
}

/**
 * Adds the dependencies of one start node, from the farthest nodes back. Only the edges of shortest paths, one in three or
 * four, are read a second time.
 */
function addDependencies(start: number, rows: SparseRows, workspace: Workspace, score: Float64Array): void {
  const { order, distance, pathCount, pathOffsets, pathTargets, dependencyPerPath } = workspace;
  const reached = countShortestPaths(start, rows, workspace);
  for (let index = reached - 1; index > 0; index--) {
    const node = order[index] as number;
    const paths = pathCount[node] as number;
    let sum = 0;
    for (let edge = pathOffsets[index] as number, end = pathOffsets[index + 1] as number; edge < end; edge++) {
      sum += dependencyPerPath[pathTargets[edge] as number] as number;
    }
    const dependency = sum * paths;
    score[node]! += dependency;
    dependencyPerPath[node] = (1 + dependency) / paths;
    distance[node] = -1;
  }
  distance[start] = -1;
}

/** Counts the shortest paths from `start` to each node by breadth-first search; returns the number of reached nodes. */
function countShortestPaths(start: number, { offsets, targets }: SparseRows, workspace: Workspace): number {
  const { order, distance, pathCount, pathOffsets, pathTargets } = workspace;
  distance[start] = 0;
  pathCount[start] = 1;
  order[0] = start;
  let reached = 1;
  let pathEdges = 0;
  for (let head = 0; head < reached; head++) {
    const node = order[head] as number;
    const next = (distance[node] as number) + 1;
    const paths = pathCount[node] as number;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      if (distance[target] === -1) {
        distance[target] = next;
        order[reached++] = target;
        pathCount[target] = paths;
        pathTargets[pathEdges++] = target;
      } else if (distance[target] === next) {
        pathCount[target]! += paths;
        pathTargets[pathEdges++] = target;
      }
    }
    pathOffsets[head + 1] = pathEdges;
  }
  return reached;
}

/** Sample without replacement, by a partial Fisher–Yates shuffle. */
function sampleOf(nodes: number, samples: number, random: Random): Uint32Array {
  const all = Uint32Array.from({ length: nodes }, (_, node) => node);
  if (nodes <= samples) return all;
  for (let index = 0; index < samples; index++) {
    const other = index + Math.floor(random() * (nodes - index));
    const swapped = all[index] as number;
    all[index] = all[other] as number;
    all[other] = swapped;
  }
  return all.slice(0, samples);
}
