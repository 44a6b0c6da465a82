import { type DenseMatrix, normaliseRows } from '../../../src/core/semantics/vectors/dense-matrix.ts';
import { averageLinkage } from '../../../src/core/semantics/topics/average-linkage.ts';
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
  return averageLinkage(together(runs, texts), new Float64Array(texts).fill(1), groups);
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
