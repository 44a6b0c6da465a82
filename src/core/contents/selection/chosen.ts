import type { Candidate } from './candidate.ts';

/** A candidate the plan keeps, with the one it was preferred to. */
export interface Chosen {
  readonly candidate: Candidate;
  readonly runnerUp: Candidate | null;
}
