import { type DenseMatrix, normaliseRows } from '../../../src/core/semantics/vectors/dense-matrix.ts';
import type { Block } from '../../../src/core/semantics/vectors/sparse-matrix.ts';
import { type Partition, sphericalMeans } from './spherical-means.ts';

const ranks = [20, 30, 40, 50, 70] as const;
const startsPerRank = 8;
/** The co-association matrix grows with the square of the texts: with more, the best single run is returned. */
const maxTextsForConsensus = 4_000;

/** Number of LSA dimensions that a consensus reads. */
export const consensusRank = 70;

/**
 * Clusters for a known number of topics: the consensus of 40 runs of spherical k-means to `k`, cut into `groups`
 * (evidence accumulation, Fred & Jain 2005). Returns the cluster of each row, 0 … groups − 1 by first row.
 */
export function consensusClusters(space: Block, k: number, groups: number, seed: number): Uint32Array {
  const texts = space.rows;
  if (texts > maxTextsForConsensus) return bestOf(runsOfRank(space, consensusRank, groups, seed)).clusterOf;
  const runs = ranks.flatMap((rank) => runsOfRank(space, rank, k, seed));
  return averageLinkage(together(runs, texts), texts, groups);
}

function runsOfRank(space: Block, rank: number, k: number, seed: number): Partition[] {
  const vectors = vectorsOfRank(space, rank);
  return Array.from({ length: startsPerRank }, (_, start) =>
    sphericalMeans(vectors, k, seed * 1_000 + rank * 10 + start),
  );
}

/** The first `rank` coordinates, rows of length 1. */
function vectorsOfRank({ rows, width, values }: Block, rank: number): DenseMatrix {
  const kept = Math.min(rank, width);
  const first = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row += 1) first.set(values.subarray(row * width, row * width + kept), row * kept);
  return normaliseRows({ rows, width: kept, values: first });
}

function bestOf(runs: readonly Partition[]): Partition {
  return runs.reduce((best, run) => (run.objective > best.objective ? run : best));
}

/** In how many runs two rows share a cluster, `n × n`. */
function together(runs: readonly Partition[], n: number): Float32Array {
  const counts = new Float32Array(n * n);
  for (const run of runs) {
    const members = new Map<number, number[]>();
    run.clusterOf.forEach((cluster, row) => {
      const list = members.get(cluster);
      if (list === undefined) members.set(cluster, [row]);
      else list.push(row);
    });
    for (const list of members.values()) for (const a of list) for (const b of list) counts[a * n + b]! += 1;
  }
  return counts;
}

/** Average linkage down to k clusters by nearest-neighbour chains (Murtagh 1983); `likeness` is consumed. */
export function averageLinkage(likeness: Float32Array, n: number, k: number): Uint32Array {
  const merges = chainMerges(likeness, n);
  merges.sort((x, y) => y.level - x.level || x.a - y.a || x.b - y.b);
  const parent = Int32Array.from({ length: n }, (_, row) => row);
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (const merge of merges.slice(0, Math.max(0, n - k)))
    parent[Math.max(root(merge.a), root(merge.b))] = Math.min(root(merge.a), root(merge.b));
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: n }, (_, row) => {
    const top = root(row);
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    return numbers.get(top)!;
  });
}

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly level: number;
}

function chainMerges(likeness: Float32Array, n: number): Merge[] {
  const size = new Float64Array(n).fill(1);
  const alive = new Uint8Array(n).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  let first = 0;
  while (merges.length < n - 1) {
    if (chain.length === 0) {
      while (alive[first] === 0) first += 1;
      chain.push(first);
    }
    const top = chain[chain.length - 1]!;
    const before = chain[chain.length - 2] ?? -1;
    const nearest = nearestAlive(likeness, alive, n, top, before);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [Math.min(top, nearest), Math.max(top, nearest)];
    merges.push({ a, b, level: likeness[a * n + b]! });
    alive[b] = 0;
    for (let row = 0; row < n; row += 1) {
      if (alive[row] === 0 || row === a) continue;
      const joined = (size[a]! * likeness[a * n + row]! + size[b]! * likeness[b * n + row]!) / (size[a]! + size[b]!);
      likeness[a * n + row] = joined;
      likeness[row * n + a] = joined;
    }
    size[a]! += size[b]!;
  }
  return merges;
}

/** The most alike living row; the one before in the chain wins ties, so that chains end. */
function nearestAlive(likeness: Float32Array, alive: Uint8Array, n: number, row: number, before: number): number {
  let nearest = before;
  let best = before >= 0 ? likeness[row * n + before]! : Number.NEGATIVE_INFINITY;
  for (let other = 0; other < n; other += 1) {
    if (alive[other] === 0 || other === row || likeness[row * n + other]! <= best) continue;
    best = likeness[row * n + other]!;
    nearest = other;
  }
  return nearest;
}
