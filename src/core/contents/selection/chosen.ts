import type { Candidate } from './candidate.ts';

/** A candidate that the plan contains, with the best one that it was preferred to. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly runnerUp: Candidate | null;
  /** Set on an item without a text of its own: the company answers questions before it is written. */
  readonly brief?: true;
}
