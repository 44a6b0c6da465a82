/** Phase of the plan, which follows those of an exploration. */
const ofPlan = 'plan';

interface WorkMoment {
  /** False once the work has ended. */
  readonly isOpen: boolean;
  readonly operation: string;
  readonly phase: string;
}

/**
 * Place of the phase that runs among those that are shown; -1 before the first. A phase that is not in the list happens
 * inside the furthest one. Work that has ended has no phase left, but that of the plan after an exploration that precedes one.
 */
export function reachedPhase(
  phases: readonly string[],
  { isOpen, operation, phase }: WorkMoment,
  furthest: number,
): number {
  if (isOpen) return Math.max(furthest, phases.indexOf(phase));
  return operation === 'audit-site' && phases.includes(ofPlan) ? phases.indexOf(ofPlan) : phases.length;
}
