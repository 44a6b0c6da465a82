import type { SparseRows } from '../link-graph.ts';
import type { RankGraph } from './rank-graph.ts';

/** Scores per row, each summing to 1. */
export interface Hits {
  readonly hub: Float64Array;
  readonly authority: Float64Array;
  readonly iterations: number;
}

/** L1 distance between the hubs of two iterations at which they count as converged: working assumption. */
const tolerance = 1e-8;
const maxIterations = 200;
/** Rows whose scores take 4 MB: sources are read block by block, so that those of one block stay in the cache. */
const blockRows = 2 ** 19;

/** Hubs and authorities (HITS, Kleinberg 1999). */
export function hits({ nodes, into }: RankGraph): Hits {
  const count = nodes.length;
  let hub = new Float64Array(count).fill(1 / Math.max(1, count));
  const authority = new Float64Array(count);
  let next = new Float64Array(count);
  let iterations = 0;
  for (let change = 1; change >= tolerance && iterations < maxIterations; iterations++) {
    gather(into, hub, authority);
    scatter(into, authority, next);
    change = 0;
    for (let row = 0; row < count; row++) change += Math.abs((next[row] as number) - (hub[row] as number));
    [hub, next] = [next, hub];
  }
  return { hub, authority, iterations };
}

/** Adds the value of each row to its sources, and normalises the sums. */
function scatter({ offsets, targets }: SparseRows, values: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  const next = offsets.slice(0, values.length);
  for (let limit = blockRows; ; limit += blockRows) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] as number;
      const end = offsets[row + 1] as number;
      let edge = next[row] as number;
      for (; edge < end; edge++) {
        const source = targets[edge] as number;
        if (source >= limit) break;
        sums[source]! += value;
      }
      next[row] = edge;
    }
    if (limit >= values.length) break;
  }
  normalise(sums);
}

/** Adds the values of its sources to each row, and normalises the sums. */
function gather({ offsets, targets }: SparseRows, values: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  const next = offsets.slice(0, values.length);
  for (let limit = blockRows; ; limit += blockRows) {
    for (let row = 0; row < values.length; row++) {
      const end = offsets[row + 1] as number;
      let edge = next[row] as number;
      let sum = 0;
      for (; edge < end; edge++) {
        const source = targets[edge] as number;
        if (source >= limit) break;
        sum += values[source] as number;
      }
      next[row] = edge;
      sums[row]! += sum;
    }
    if (limit >= values.length) break;
  }
  normalise(sums);
}

function normalise(sums: Float64Array): void {
  let total = 0;
  for (let row = 0; row < sums.length; row++) total += sums[row] as number;
  if (total > 0) for (let row = 0; row < sums.length; row++) sums[row]! /= total;
}
