import { type Random, seededRandom } from '../values/random.ts';
import {
  type CommunityLevel,
  firstLevel,
  mergedLevel,
  modularityOf,
  renumber,
  type WeightedRows,
} from './community-level.ts';
import type { SparseRows } from './link-graph.ts';
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
/**
 * Above so many edges, both ways, memory is what takes time: nodes are looked at in their own order, that of their URLs, so
 * that those which link to each other lie near; the first moves look about twice at each, the last ones once; and the first
 * groups are merged whole, since hubs, which tie together what does not belong, are left out of them.
 */
const large = 4_000_000;
const hurriedLooks = 2;
/** A node linked with more than this share of the others, as a menu’s pages are, says nothing of their groups. */
const hubShare = 0.5;

/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008) with the waiting nodes and the refinement of
 * Leiden (Traag, Waltman & van Eck 2019). One round of Leiden, then moves of single nodes: a second round costs as much
 * again and finds next to no move. Nodes are looked at in a seeded order.
 */
export function louvain(graph: WeightedRows, options: LouvainOptions): Communities {
  const resolution = options.resolution ?? 1;
  const random = seededRandom(options.seed);
  const level = firstLevel(graph);
  const nodes = level.degrees.length;
  if (level.total === 0) return { of: inOrder(nodes), count: nodes, modularity: 0 };
  const isLarge = graph.targets.length > large;
  const of = oneRound(isLarge ? firstLevel(graph, graph.hubEdges) : level, resolution, random);
  moveNodes(level, of, {
    resolution,
    leastGain: (leastGain * level.total) / level.targets.length,
    order: isLarge ? inOrder(nodes) : shuffled(nodes, random),
    mostLooks: isLarge ? nodes : Number.POSITIVE_INFINITY,
  });
  const count = renumber(of);
  return { of, count, modularity: modularityOf(level, of, count, resolution) };
}

/** Moves nodes, cuts the communities into parts, makes each part a node, and again until nothing moves. */
function oneRound(base: CommunityLevel, resolution: number, random: Random): Uint32Array<ArrayBuffer> {
  const unit = base.total / base.targets.length;
  let level = base;
  let of = inOrder(base.degrees.length);
  let nodeOf: Uint32Array<ArrayBuffer> | null = null;
  for (;;) {
    const nodes = level.degrees.length;
    const hurries: boolean = nodeOf === null && level.targets.length > large;
    const moves = moveNodes(level, of, {
      resolution,
      leastGain: leastGain * unit,
      order: hurries ? inOrder(nodes) : shuffled(nodes, random),
      mostLooks: nodeOf === null ? hurriedLooks * nodes : Number.POSITIVE_INFINITY,
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
    level = mergedLevel(level, part, parts);
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
export function undirected(rows: SparseRows, reversed: SparseRows): WeightedRows {
  const nodes = rows.offsets.length - 1;
  const offsets = new Uint32Array(nodes + 1);
  const hubEdges = new Uint32Array(nodes);
  const targets = new Uint32Array(2 * rows.targets.length);
  const weights = new Uint8Array(2 * rows.targets.length);
  const placeOf = new Int32Array(nodes).fill(-1);
  const hub = hubsOf(rows, reversed);
  let place = 0;
  for (let node = 0; node < nodes; node++) {
    const first = place;
    for (const kind of [0, 1]) {
      for (const side of [rows, reversed]) {
        for (let edge = side.offsets[node] as number, end = side.offsets[node + 1] as number; edge < end; edge++) {
          const target = side.targets[edge] as number;
          if (hub[target] !== kind) continue;
          const known = placeOf[target] as number;
          if (known >= first) weights[known]! += 1;
          else {
            placeOf[target] = place;
            targets[place] = target;
            weights[place++] = 1;
          }
        }
      }
      if (kind === 0) hubEdges[node] = hub[node] === 1 ? first : place;
    }
    offsets[node + 1] = place;
  }
  return { offsets, hubEdges, targets: targets.subarray(0, place), weights: weights.subarray(0, place) };
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
