/**
 * Where a reader goes next: of page i, the share `shares[k]` follows its k-th link, `lost[i]` starts again.
 * Links of i are `targets[offsets[i] … offsets[i + 1])`; the shares of a page and what it loses sum to 1.
 */
export interface ReaderSteps {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly shares: Float64Array;
  readonly lost: Float64Array;
  /** Where readers start, summing to 1. */
  readonly start: Float64Array;
}

const damping = 0.85;
const tolerance = 1e-12;
const mostRounds = 500;

/**
 * What the pages worth `goal` receive, seen from each page: h = g + d·P·h, so that the goal's share of the rank is
 * (1 − d)·Σ start·h (the adjoint of PageRank's equation, Page et al. 1999).
 */
export function goalVector(steps: ReaderSteps, goal: Float64Array): Float64Array {
  const size = goal.length;
  let worth = goal.slice();
  for (let round = 0; round < mostRounds; round += 1) {
    let restart = 0;
    for (let page = 0; page < size; page += 1) restart += steps.start[page]! * worth[page]!;
    const next = new Float64Array(size);
    let change = 0;
    for (let page = 0; page < size; page += 1) {
      let ahead = steps.lost[page]! * restart;
      for (let at = steps.offsets[page]!; at < steps.offsets[page + 1]!; at += 1) {
        ahead += steps.shares[at]! * worth[steps.targets[at]!]!;
      }
      next[page] = goal[page]! + damping * ahead;
      change += Math.abs(next[page]! - worth[page]!);
    }
    worth = next;
    if (change < tolerance) break;
  }
  return worth;
}

/** A link to add: `share` = its weight over all the weight of its page, itself included. */
export interface AddedLink {
  readonly source: number;
  readonly target: number;
  readonly share: number;
}

/** First-order gain of the goal in O(1): right in sign, and in order among small changes. */
export function goalGain(link: AddedLink, rank: Float64Array, goal: Float64Array, worth: Float64Array): number {
  const { source, target, share } = link;
  return damping * share * rank[source]! * (worth[target]! - (worth[source]! - goal[source]!) / damping);
}

/** The gain itself: the link also changes how often its own page is met again (Sherman & Morrison 1950). */
export function exactGoalGain(
  link: AddedLink,
  rank: Float64Array,
  goal: Float64Array,
  worth: Float64Array,
  steps: ReaderSteps,
): number {
  const { source, target, share } = link;
  const unit = new Float64Array(goal.length);
  unit[source] = 1;
  const met = goalVector(steps, unit);
  return goalGain(link, rank, goal, worth) / (1 - damping * share * (met[target]! - (met[source]! - 1) / damping));
}
