import { defaultDamping } from '../../graph/ranks/page-rank.ts';
import { convergence, type Transitions } from './transitions.ts';

/**
 * Value of a visit to each page for the goal: h = g + d·P·h, the adjoint of PageRank's equation (Page et al. 1999). The
 * goal's share of the rank is (1 − d)·Σ start·h.
 */
export function goalVector(steps: Transitions, goal: Float64Array): Float64Array {
  const size = goal.length;
  let value = goal.slice();
  for (let iteration = 0; iteration < convergence.maxIterations; iteration += 1) {
    let restart = 0;
    for (let page = 0; page < size; page += 1) restart += steps.start[page]! * value[page]!;
    const next = new Float64Array(size);
    let change = 0;
    for (let page = 0; page < size; page += 1) {
      let ahead = steps.lost[page]! * restart;
      for (let at = steps.offsets[page]!; at < steps.offsets[page + 1]!; at += 1) {
        ahead += steps.shares[at]! * value[steps.targets[at]!]!;
      }
      next[page] = goal[page]! + defaultDamping * ahead;
      change += Math.abs(next[page]! - value[page]!);
    }
    value = next;
    if (change < convergence.tolerance) break;
  }
  return value;
}

/** A link to add; `share`: its weight divided by the weight of all links of its page, itself included. */
export interface AddedLink {
  readonly source: number;
  readonly target: number;
  readonly share: number;
}

/** Gain of the goal's rank to the first order, in constant time: exact in sign, and in order among small changes. */
export function goalGain(link: AddedLink, rank: Float64Array, goal: Float64Array, value: Float64Array): number {
  const { source, target, share } = link;
  return defaultDamping * share * rank[source]! * (value[target]! - (value[source]! - goal[source]!) / defaultDamping);
}
