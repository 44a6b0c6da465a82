import { type Random, seededRandom } from '../../values/random.ts';
import type { SparseRows } from '../link-graph.ts';
import {
  aggregateGraph,
  baseLevel,
  type CommunityLevel,
  compact,
  type EdgeRows,
  entryCount,
  modularity,
  renumber,
  type UndirectedGraph,
} from './community-level.ts';
import { moveNodes } from './move-nodes.ts';
import { refinePartition } from './refine-partition.ts';

export interface Communities {
  /** Community of each node; communities are numbered by their lowest node, from 0. */
  readonly of: Uint32Array;
  readonly count: number;
  /** Modularity (Newman & Girvan 2004) at the resolution of the options. */
  readonly modularity: number;
}

export interface LouvainOptions {
  readonly seed: number;
  /** Above 1 for smaller communities (Reichardt & Bornholdt 2006). */
  readonly resolution?: number;
}

/** Shares of the mean edge weight: working assumptions; θ = 0.01 is that of the Leiden paper. */
const minGainShare = 1e-7;
const temperatureShare = 0.01;
/** Visits per node at the first level: then communities, which move as nodes of the next level, gain more (measured). */
const firstSweeps = 2;
/**
 * Above so many row entries, reading memory takes most of the time: nodes are visited in their own order, that of their
 * URLs, in which neighbours are close; the last moves visit each node once; and the first communities are merged whole,
 * without the refinement, because hubs, which join unrelated nodes, are left out of them (measured at 100,000 and 1 M pages).
 */
const largeEntries = 4_000_000;
/** A node linked with more than this share of the others, such as a menu page, is a hub: working assumption. */
const hubShare = 0.5;

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008) with the queue and the refinement of
 * Leiden (Traag, Waltman & van Eck 2019): one round of Leiden, then moves of single nodes. A second round costs as much
 * again and makes next to no move. Nodes are visited in a seeded order.
 */
export function louvain(graph: UndirectedGraph, options: LouvainOptions): Communities {
  const resolution = options.resolution ?? 1;
  const random = seededRandom(options.seed);
  const level = baseLevel(graph);
  const nodes = level.degrees.length;
  if (level.total === 0) return { of: inOrder(nodes), count: nodes, modularity: 0 };
  const entries = entryCount(level);
  const isLarge = entries > largeEntries;
  const base = isLarge && graph.hubs ? baseLevel(withoutHubs(graph, graph.hubs)) : level;
  const found = leidenRound(base, isLarge, resolution, random);
  const partition = isLarge ? compact(found, renumber(found)) : found;
  moveNodes(level, partition, {
    resolution,
    minGain: (minGainShare * level.total) / entries,
    order: isLarge ? inOrder(nodes) : shuffled(nodes, random),
    ...(isLarge && { sweeps: 1 }),
  });
  const count = renumber(partition);
  return { of: Uint32Array.from(partition), count, modularity: modularity(level, partition, count, resolution) };
}

/** Moves nodes, splits the communities into parts, makes each part a node, and repeats until nothing moves. */
function leidenRound(
  base: CommunityLevel,
  isLarge: boolean,
  resolution: number,
  random: Random,
): Uint32Array<ArrayBuffer> {
  const meanWeight = base.total / entryCount(base);
  let level = base;
  let partition = inOrder(base.degrees.length);
  /** Node of the current level that each node of the base is in; null at the base. */
  let nodeOf: Uint32Array<ArrayBuffer> | null = null;
  for (;;) {
    const nodes = level.degrees.length;
    const isFast: boolean = nodeOf === null && isLarge;
    const moves = moveNodes(level, partition, {
      resolution,
      minGain: minGainShare * meanWeight,
      order: isFast ? inOrder(nodes) : shuffled(nodes, random),
      ...(nodeOf === null && { sweeps: firstSweeps }),
    });
    if (renumber(partition) === nodes || (moves === 0 && nodeOf !== null)) break;
    const part: Uint32Array = isFast
      ? partition.slice()
      : refinePartition(level, partition, {
          resolution,
          temperature: temperatureShare * meanWeight,
          order: shuffled(nodes, random),
          random,
        });
    const parts = renumber(part);
    if (parts === nodes) break;
    const next = new Uint32Array(parts);
    for (let node = 0; node < nodes; node++) next[part[node] as number] = partition[node] as number;
    nodeOf = nodeOf === null ? Uint32Array.from(part) : nodeOf.map((node) => part[node] as number);
    level = aggregateGraph(level, isFast ? compact(part, parts) : part, parts);
    partition = next;
  }
  const last = partition;
  return nodeOf === null ? last : nodeOf.map((node) => last[node] as number);
}

const inOrder = (count: number): Uint32Array<ArrayBuffer> => Uint32Array.from({ length: count }, (_, index) => index);

/** Fisher–Yates shuffle. */
function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const swapped = order[index] as number;
    order[index] = order[other] as number;
    order[other] = swapped;
  }
  return order;
}

/** Both directions of a directed graph as one undirected graph; a pair linked in both directions has weight 2. */
export function undirected(rows: SparseRows, reversed: SparseRows): UndirectedGraph {
  return { sides: [rows, reversed].map((side) => ({ ...side, weights: null })), hubs: hubsOf(rows, reversed) };
}

/** 1 for nodes with more links, in and out, than `hubShare` of the nodes. */
function hubsOf(rows: SparseRows, reversed: SparseRows): Uint8Array {
  const nodes = rows.offsets.length - 1;
  const degree = ({ offsets }: SparseRows, node: number): number =>
    (offsets[node + 1] as number) - (offsets[node] as number);
  return Uint8Array.from({ length: nodes }, (_, node) =>
    Number(degree(rows, node) + degree(reversed, node) > hubShare * nodes),
  );
}

/** The graph without the edges of hubs. */
function withoutHubs({ sides }: UndirectedGraph, hubs: Uint8Array): UndirectedGraph {
  return { sides: sides.map((side) => rowsWithout(side, hubs)) };
}

function rowsWithout({ offsets, targets, weights }: EdgeRows, hubs: Uint8Array): EdgeRows {
  const kept = {
    offsets: new Uint32Array(offsets.length),
    targets: new Uint32Array(targets.length),
    weights: weights && new Float64Array(weights.length),
  };
  let place = 0;
  for (let node = 0; node < hubs.length; node++) {
    const end = hubs[node] === 1 ? 0 : (offsets[node + 1] as number);
    for (let edge = offsets[node] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      kept.targets[place] = target;
      if (kept.weights) kept.weights[place] = (weights as Float64Array)[edge] as number;
      place += 1 - (hubs[target] as number);
    }
    kept.offsets[node + 1] = place;
  }
  return {
    ...kept,
    targets: kept.targets.subarray(0, place),
    weights: kept.weights && kept.weights.subarray(0, place),
  };
}
