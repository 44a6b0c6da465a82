import { louvain } from '../../graph/communities/louvain.ts';
import { type DenseMatrix, normaliseRows } from '../vectors/dense-matrix.ts';
import { lsaCoordinates, minTextsForLsa } from '../vectors/lsa.ts';
import { mergeGroups } from './merge-groups.ts';
import { neighbourGraph, type WeightedGraph } from './neighbour-graph.ts';
import { mixedNeighbours, type Neighbours, sparseNeighbours } from './nearest-neighbours.ts';
import type { SparseMatrix } from '../vectors/sparse-matrix.ts';

/** Fewer texts have no topics. Working assumption. */
export const minTextsForTopics = 8;

export interface GroupingSettings {
  /** Dimensions of the latent space. */
  readonly rank: number;
  readonly neighbours: number;
  /** Median number of texts of a topic that the resolution aims at. */
  readonly medianSize: number;
  /** Resolutions tried, ascending. */
  readonly resolutions: readonly number[];
}

export interface GroupingOptions {
  readonly seed: number;
  /** Higher gives more, narrower topics; by default the one whose median size is closest to that of the settings. */
  readonly resolution?: number;
  /** Number of topics wanted; fewer when the texts do not split into so many. */
  readonly groups?: number;
  readonly settings?: GroupingSettings;
}

export interface Grouping {
  /** Topic of each row, numbered from the largest; −1 for a row without terms. */
  readonly topicOf: Int32Array;
  /** Rows of each topic, ascending. */
  readonly members: readonly (readonly number[])[];
  /** Rows of length 1 in the latent space. */
  readonly vectors: DenseMatrix;
}

/** For the pages of a site (bench/notes/0105). */
const pageSettings: GroupingSettings = {
  rank: 60,
  neighbours: 10,
  medianSize: 8,
  resolutions: [0.5, 1, 1.5, 2, 3, 4, 6, 8],
};

/**
 * Groups texts into topics from their TF-IDF rows: communities (Louvain, Blondel et al. 2008) of the graph of nearest
 * neighbours in a latent space.
 */
export function groupTexts(tfidf: SparseMatrix, options: GroupingOptions): Grouping {
  const settings = options.settings ?? pageSettings;
  const { vectors, neighbours } = embed(tfidf, settings, options.seed);
  const graph = neighbourGraph(neighbours);
  const join = (communityOf: Uint32Array): Int32Array => joinSingletons(communityOf, neighbours, tfidf);
  const merged =
    options.groups === undefined
      ? join(communitiesOfSize(graph, tfidf, settings, options))
      : mergeGroups(communitiesOfNumber(graph, join, options.groups, options.seed), vectors, options.groups);
  const topicOf = numberedBySize(merged, tfidf);
  return { topicOf, members: membersOf(topicOf), vectors };
}

/** Resolutions above the usual ones are for collections in which topics of their size are a small share (bench/notes/0105). */
const usualResolution = 8;
const manyTexts = 2_000;

/** Communities whose median size is closest to the one wanted, or those of the resolution given. */
function communitiesOfSize(
  graph: WeightedGraph,
  tfidf: SparseMatrix,
  { medianSize: size, resolutions }: GroupingSettings,
  { seed, resolution: given }: GroupingOptions,
): Uint32Array {
  const highest = tfidf.rows > manyTexts ? Infinity : usualResolution;
  const tried = given === undefined ? resolutions.filter((one) => one <= highest) : [given];
  let best: { communityOf: Uint32Array; miss: number } | null = null;
  for (const resolution of tried) {
    const communityOf = louvain({ sides: [graph] }, { seed, resolution }).of;
    const miss = Math.abs(Math.log(medianSize(communityOf, tfidf) / size));
    if (best === null || miss < best.miss) best = { communityOf, miss };
  }
  return best!.communityOf;
}

/** Bounds and steps of the search of a resolution, by halves of their ratio; the surplus is then merged. */
const resolutionSearch = { lowest: 0.25, highest: 256, steps: 8, surplus: 1.05 } as const;
/** Merging takes the square of this number: a graph that splits into more at once gives fewer groups than wanted. */
const mostMerged = 2_500;

/** At least `wanted` communities and few more, where the graph splits into so many; `join` places single texts. */
function communitiesOfNumber(
  graph: WeightedGraph,
  join: (communityOf: Uint32Array) => Int32Array,
  wanted: number,
  seed: number,
): Int32Array {
  const at = (resolution: number): { of: Int32Array; count: number } => {
    const of = join(louvain({ sides: [graph] }, { seed, resolution }).of);
    return { of, count: new Set(of).size - (of.includes(-1) ? 1 : 0) };
  };
  const { steps, surplus } = resolutionSearch;
  let low: number = resolutionSearch.lowest;
  let high: number = resolutionSearch.highest;
  let best = at(high);
  for (let step = 0; step < steps && best.count > wanted * surplus; step += 1) {
    const resolution = Math.sqrt(low * high);
    const found = at(resolution);
    const enough = found.count >= wanted;
    if (enough) high = resolution;
    else low = resolution;
    if (best.count > mostMerged || (enough && found.count <= best.count)) best = found;
  }
  return best.of;
}

/** Neighbours of a text in a collection too small for a latent space. */
const fewNeighbours = 4;

function embed(
  tfidf: SparseMatrix,
  { rank, neighbours: k }: GroupingSettings,
  seed: number,
): { vectors: DenseMatrix; neighbours: Neighbours } {
  const width = Math.max(1, Math.min(k, tfidf.rows - 1));
  const few = tfidf.rows < minTextsForLsa;
  const vectors = normaliseRows(lsaCoordinates(tfidf, few ? Math.max(2, tfidf.rows - 1) : rank, seed));
  const neighbours = few
    ? sparseNeighbours(tfidf, Math.min(width, fewNeighbours))
    : mixedNeighbours(vectors, tfidf, width);
  return { vectors, neighbours };
}

function isEmptyRow(tfidf: SparseMatrix, row: number): boolean {
  return tfidf.offsets[row] === tfidf.offsets[row + 1];
}

/** Median size of the communities of two texts or more; 1 when there is none. */
function medianSize(communityOf: Uint32Array, tfidf: SparseMatrix): number {
  const sizes = new Map<number, number>();
  communityOf.forEach((of, row) => {
    if (!isEmptyRow(tfidf, row)) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  });
  const sorted = [...sizes.values()].filter((size) => size > 1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** A community of one text joins that of its neighbours with the highest sum of cosines, if any. */
function joinSingletons(communityOf: Uint32Array, neighbours: Neighbours, tfidf: SparseMatrix): Int32Array {
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

/** Topics numbered from the largest; equal sizes by first row. */
function numberedBySize(topicOf: Int32Array, tfidf: SparseMatrix): Int32Array {
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
