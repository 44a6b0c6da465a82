import { louvain } from '../../graph/communities/louvain.ts';
import { type DenseMatrix, denseProduct } from '../vectors/dense-matrix.ts';
import { sumOfRows } from './topic-hub.ts';
import { fewestTextsForLsa, lsaSpace } from '../vectors/lsa.ts';
import { neighbourGraph } from './neighbour-graph.ts';
import { mixedNeighbours, type Neighbours, sparseNeighbours } from './nearest-neighbours.ts';
import type { SparseMatrix } from '../vectors/sparse-matrix.ts';

/** Fewer texts than this have no topics. */
export const fewestTextsForTopics = 8;

export interface TopicOptions {
  readonly seed: number;
  /** Higher gives more, narrower topics; left out, the one whose median size is nearest `usualSize`. */
  readonly resolution?: number;
  /** `pages` of a site or short `queries`. */
  readonly kind?: 'pages' | 'queries';
}

export interface Grouping {
  readonly resolution: number;
  /** Topic of each row, numbered from the largest; −1 for a row without terms. */
  readonly topicOf: Int32Array;
  /** Second-best topic when nearly as close, else −1. */
  readonly secondOf: Int32Array;
  /** Rows of each topic, ascending. */
  readonly members: readonly (readonly number[])[];
  /** The vectors the topics were found with, for hubs. */
  readonly vectors: DenseMatrix;
}

const settings = {
  pages: { rank: 60, neighbours: 10, usualSize: 8 },
  queries: { rank: 100, neighbours: 8, usualSize: 12 },
} as const;
const offeredResolutions = [0.5, 1, 1.5, 2, 3, 4, 6, 8] as const;
/** A second topic is kept when its mean cosine is within this share of the first's. */
const nearlyAsClose = 0.9;
const leastCosine = 0.05;

/** Topics of texts from their TF-IDF rows: neighbours in a latent space, joined by the communities of the graph room. */
export function groupTexts(tfidf: SparseMatrix, options: TopicOptions): Grouping {
  const setting = settings[options.kind ?? 'pages'];
  const { vectors, neighbours } = place(tfidf, setting.rank, setting.neighbours, options.seed);
  const graph = neighbourGraph(neighbours);
  const tried = options.resolution === undefined ? offeredResolutions : [options.resolution];
  let best: { resolution: number; communityOf: Uint32Array; miss: number } | null = null;
  for (const resolution of tried) {
    const communityOf = louvain({ sides: [graph] }, { seed: options.seed, resolution }).of;
    const miss = Math.abs(Math.log(medianSize(communityOf, tfidf) / setting.usualSize));
    if (best === null || miss < best.miss) best = { resolution, communityOf, miss };
  }
  const topicOf = bySize(adoptAlone(best!.communityOf, neighbours, tfidf), tfidf);
  const members = membersOf(topicOf);
  return {
    resolution: best!.resolution,
    topicOf,
    secondOf: secondBest(topicOf, members, vectors, neighbours),
    members,
    vectors,
  };
}

function place(
  tfidf: SparseMatrix,
  rank: number,
  k: number,
  seed: number,
): { vectors: DenseMatrix; neighbours: Neighbours } {
  const width = Math.max(1, Math.min(k, tfidf.rows - 1));
  const few = tfidf.rows < fewestTextsForLsa;
  const space = lsaSpace(tfidf, few ? Math.max(2, tfidf.rows - 1) : rank, seed);
  const neighbours = few ? sparseNeighbours(tfidf, Math.min(width, 4)) : mixedNeighbours(space.vectors, tfidf, width);
  return { vectors: space.vectors, neighbours };
}

function isEmptyRow(tfidf: SparseMatrix, row: number): boolean {
  return tfidf.offsets[row] === tfidf.offsets[row + 1];
}

/** Median over texts' topics of two texts or more; 1 when there is none. */
function medianSize(communityOf: Uint32Array, tfidf: SparseMatrix): number {
  const sizes = new Map<number, number>();
  communityOf.forEach((of, row) => {
    if (!isEmptyRow(tfidf, row)) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  });
  const sorted = [...sizes.values()].filter((size) => size > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** A text alone joins the topic of its neighbours by summed cosine, when it has any. */
function adoptAlone(communityOf: Uint32Array, neighbours: Neighbours, tfidf: SparseMatrix): Int32Array {
  const sizes = new Map<number, number>();
  for (const of of communityOf) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  return Int32Array.from(communityOf, (of, row) => {
    if (isEmptyRow(tfidf, row)) return -1;
    if (sizes.get(of)! > 1) return of;
    const sums = new Map<number, number>();
    for (let at = row * neighbours.k; at < (row + 1) * neighbours.k; at += 1) {
      const other = neighbours.rows[at]!;
      if (other < 0) break;
      const near = communityOf[other]!;
      if (sizes.get(near)! > 1) sums.set(near, (sums.get(near) ?? 0) + neighbours.scores[at]!);
    }
    const sorted = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return sorted[0]?.[0] ?? of;
  });
}

/** Renumbers topics from the largest; equal sizes by first row. */
function bySize(topicOf: Int32Array, tfidf: SparseMatrix): Int32Array {
  const members = new Map<number, number[]>();
  topicOf.forEach((topic, row) => {
    if (topic < 0 || isEmptyRow(tfidf, row)) return;
    const list = members.get(topic);
    if (list === undefined) members.set(topic, [row]);
    else list.push(row);
  });
  const sorted = [...members].sort((a, b) => b[1].length - a[1].length || a[1][0]! - b[1][0]!);
  const numberOf = new Map(sorted.map(([topic], at) => [topic, at]));
  return topicOf.map((topic) => numberOf.get(topic) ?? -1);
}

function membersOf(topicOf: Int32Array): number[][] {
  const members: number[][] = [];
  topicOf.forEach((topic, row) => {
    if (topic < 0) return;
    while (members.length <= topic) members.push([]);
    members[topic]!.push(row);
  });
  return members;
}

/** Among the topics of a text's neighbours, the nearest other one by mean cosine to its texts. */
function secondBest(
  topicOf: Int32Array,
  members: readonly (readonly number[])[],
  vectors: DenseMatrix,
  neighbours: Neighbours,
): Int32Array {
  const centres = members.map((rows) => sumOfRows(rows, vectors));
  return topicOf.map((own, row) => {
    if (own < 0) return -1;
    const mean = (topic: number): number => {
      const size = members[topic]!.length;
      const sum = denseProduct(vectors, row, centres[topic]!, 0);
      return topic === own ? (sum - 1) / Math.max(1, size - 1) : sum / size;
    };
    const near = neighbours.rows.slice(row * neighbours.k, (row + 1) * neighbours.k);
    const others = new Set(Array.from(near, (other) => (other < 0 ? -1 : topicOf[other]!)).sort((a, b) => a - b));
    let second = -1;
    let best = Math.max(leastCosine, nearlyAsClose * mean(own));
    for (const topic of others) {
      if (topic < 0 || topic === own || members[topic]!.length < 2 || mean(topic) <= best) continue;
      best = mean(topic);
      second = topic;
    }
    return second;
  });
}
