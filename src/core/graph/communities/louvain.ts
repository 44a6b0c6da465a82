import { type Random, seededRandom } from '../../values/random.ts';
import {
  type CommunityLevel,
  compact,
  type EdgeRows,
  entriesOf,
  firstLevel,
  mergedLevel,
  modularityOf,
  renumber,
  type UndirectedGraph,
} from './community-level.ts';
import type { SparseRows } from '../link-graph.ts';
import { moveNodes } from './local-moving.ts';
import { refined } from './refinement.ts';

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

/** Shares of the mean weight of an edge. */
const leastGain = 1e-7;
const temperature = 0.01;
/** The first moves look so often at each node: then groups, which move together, do better than nodes. */
const firstSweeps = 2;
/**
 * Above so many edges, both ways, memory is what takes time: nodes are looked at in their own order, that of their URLs, so
 * that those which link to each other lie near; the last moves look once at each; and the first groups are merged whole,
 * since hubs, which tie together what does not belong, are left out of them.
 */
const large = 4_000_000;
/** A node linked with more than this share of the others, as a menu’s pages are, says nothing of their groups. */
const hubShare = 0.5;

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008) with the waiting nodes and the refinement of
 * Leiden (Traag, Waltman & van Eck 2019). One round of Leiden, then moves of single nodes: a second round costs as much
 * again and finds next to no move. Nodes are looked at in a seeded order.
 */
export function louvain(graph: UndirectedGraph, options: LouvainOptions): Communities {
  const resolution = options.resolution ?? 1;
  const random = seededRandom(options.seed);
  const level = firstLevel(graph);
  const nodes = level.degrees.length;
  if (level.total === 0) return { of: inOrder(nodes), count: nodes, modularity: 0 };
  const entries = entriesOf(level);
  const isLarge = entries > large;
  const base = isLarge && graph.hubs ? firstLevel(withoutHubs(graph, graph.hubs)) : level;
  const found = oneRound(base, isLarge, resolution, random);
  const of = isLarge ? compact(found, renumber(found)) : found;
  moveNodes(level, of, {
    resolution,
    leastGain: (leastGain * level.total) / entries,
    order: isLarge ? inOrder(nodes) : shuffled(nodes, random),
    ...(isLarge && { sweeps: 1 }),
  });
  const count = renumber(of);
  return { of: Uint32Array.from(of), count, modularity: modularityOf(level, of, count, resolution) };
}

/** Moves nodes, cuts the communities into parts, makes each part a node, and again until nothing moves. */
function oneRound(
  base: CommunityLevel,
  isLarge: boolean,
  resolution: number,
  random: Random,
): Uint32Array<ArrayBuffer> {
  const unit = base.total / entriesOf(base);
  let level = base;
  let of = inOrder(base.degrees.length);
  let nodeOf: Uint32Array<ArrayBuffer> | null = null;
  for (;;) {
    const nodes = level.degrees.length;
    const hurries: boolean = nodeOf === null && isLarge;
    const moves = moveNodes(level, of, {
      resolution,
      leastGain: leastGain * unit,
      order: hurries ? inOrder(nodes) : shuffled(nodes, random),
      ...(nodeOf === null && { sweeps: firstSweeps }),
    });
    if (renumber(of) === nodes || (moves === 0 && nodeOf !== null)) break;
    const part: Uint32Array = hurries
      ? of.slice()
      : refined(level, of, {
          resolution,
          temperature: temperature * unit,
          order: shuffled(nodes, random),
          random,
        });
    const parts = renumber(part);
    if (parts === nodes) break;
    const next = new Uint32Array(parts);
    for (let node = 0; node < nodes; node++) next[part[node] as number] = of[node] as number;
    nodeOf = nodeOf === null ? Uint32Array.from(part) : nodeOf.map((node) => part[node] as number);
    level = mergedLevel(level, hurries ? compact(part, parts) : part, parts);
    of = next;
  }
  const last = of;
  return nodeOf === null ? last : nodeOf.map((node) => last[node] as number);
}

const inOrder = (count: number): Uint32Array<ArrayBuffer> => Uint32Array.from({ length: count }, (_, index) => index);

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = order[index] as number;
    order[index] = order[other] as number;
    order[other] = held;
  }
  return order;
}

/** Both directions of a directed graph as one undirected graph; a pair linked both ways weighs 2. */
export function undirected(rows: SparseRows, reversed: SparseRows): UndirectedGraph {
  return { sides: [rows, reversed].map((side) => ({ ...side, weights: null })), hubs: hubsOf(rows, reversed) };
}

/** 1 for the nodes with more links, in and out, than a share of the nodes. */
function hubsOf(rows: SparseRows, reversed: SparseRows): Uint8Array {
  const nodes = rows.offsets.length - 1;
  const degree = ({ offsets }: SparseRows, node: number): number =>
    (offsets[node + 1] as number) - (offsets[node] as number);
  return Uint8Array.from({ length: nodes }, (_, node) =>
    Number(degree(rows, node) + degree(reversed, node) > hubShare * nodes),
  );
}

/** The graph without the edges of some nodes. */
function withoutHubs({ sides }: UndirectedGraph, hubs: Uint8Array): UndirectedGraph {
  return { sides: sides.map((side) => rowsWithout(side, hubs)) };
}

function rowsWithout({ offsets, targets, weights }: EdgeRows, left: Uint8Array): EdgeRows {
  const kept = {
    offsets: new Uint32Array(offsets.length),
    targets: new Uint32Array(targets.length),
    weights: weights && new Float64Array(weights.length),
  };
  let place = 0;
  for (let node = 0; node < left.length; node++) {
    const end = left[node] === 1 ? 0 : (offsets[node + 1] as number);
    for (let edge = offsets[node] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      kept.targets[place] = target;
      if (kept.weights) kept.weights[place] = (weights as Float64Array)[edge] as number;
      place += 1 - (left[target] as number);
    }
    kept.offsets[node + 1] = place;
  }
  return {
    ...kept,
    targets: kept.targets.subarray(0, place),
    weights: kept.weights && kept.weights.subarray(0, place),
  };
}
