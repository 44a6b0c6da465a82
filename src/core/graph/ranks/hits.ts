import type { SparseRows } from '../link-graph.ts';
import type { RankGraph } from './rank-graph.ts';

/** Scores per row, each summing to 1. */
export interface Hits {
  readonly hub: Float64Array;
  readonly authority: Float64Array;
  readonly iterations: number;
}

const tolerance = 1e-8;
const mostIterations = 200;
/** Pages whose values are 4 MB. */
const blockPages = 2 ** 19;

/** Hubs and authorities (HITS, Kleinberg 1999), iterated until two rounds differ by less than 1e-8 in L1 norm. */
export function hits({ nodes, into }: RankGraph): Hits {
  const count = nodes.length;
  let hub = new Float64Array(count).fill(1 / Math.max(1, count));
  const authority = new Float64Array(count);
  let next = new Float64Array(count);
  let iterations = 0;
  for (let change = 1; change >= tolerance && iterations < mostIterations; iterations++) {
    gather(into, hub, authority);
    scatter(into, authority, next);
    change = 0;
    for (let row = 0; row < count; row++) change += Math.abs((next[row] as number) - (hub[row] as number));
    [hub, next] = [next, hub];
  }
  return { hub, authority, iterations };
}

function scatter({ offsets, targets }: SparseRows, values: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  const next = offsets.slice(0, values.length);
  for (let limit = blockPages; ; limit += blockPages) {
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

function gather({ offsets, targets }: SparseRows, values: Float64Array, sums: Float64Array): void {
  sums.fill(0);
  const next = offsets.slice(0, values.length);
  for (let limit = blockPages; ; limit += blockPages) {
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
