import { defaultDamping } from '../../graph/ranks/page-rank.ts';
import type { LinkNetwork } from './link-network.ts';

/**
 * The random surfer of a network: from page i a share `shares[k]` follows link k of `offsets[i] … offsets[i + 1]` to
 * `targets[k]`, and `lost[i]` restarts. The shares of a page and what it loses sum to 1.
 */
export interface Transitions {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly shares: Float64Array;
  readonly lost: Float64Array;
  /** Where the surfer starts, summing to 1. */
  readonly start: Float64Array;
}

export function transitionsOf({ offsets, targets, weights, leaving, start }: LinkNetwork): Transitions {
  const shares = new Float64Array(weights.length);
  const lost = new Float64Array(leaving.length);
  for (let row = 0; row < leaving.length; row += 1) {
    let passed = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      shares[at] = leaving[row] === 0 ? 0 : weights[at]! / leaving[row]!;
      passed += shares[at]!;
    }
    lost[row] = Math.max(0, 1 - passed);
  }
  return { offsets, targets, shares, lost, start };
}

/** When the iterations below stop: sum of the absolute changes, and number of iterations. */
export const convergence = { tolerance: 1e-12, maxIterations: 500 } as const;

/** PageRank (Page et al. 1999) of each row, summing to 1. */
export function networkRank(steps: Transitions): Float64Array {
  const size = steps.start.length;
  let rank = steps.start.slice();
  for (let iteration = 0; iteration < convergence.maxIterations; iteration += 1) {
    const next = new Float64Array(size);
    let lost = 0;
    for (let row = 0; row < size; row += 1) {
      lost += rank[row]! * steps.lost[row]!;
      for (let at = steps.offsets[row]!; at < steps.offsets[row + 1]!; at += 1)
        next[steps.targets[at]!]! += defaultDamping * rank[row]! * steps.shares[at]!;
    }
    let change = 0;
    for (let row = 0; row < size; row += 1) {
      next[row]! += (1 - defaultDamping + defaultDamping * lost) * steps.start[row]!;
      change += Math.abs(next[row]! - rank[row]!);
    }
    rank = next;
    if (change < convergence.tolerance) break;
  }
  return rank;
}
