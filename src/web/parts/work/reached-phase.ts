/** Phase of the plan, which follows those of an exploration. */
const ofPlan = 'plan';

interface WorkMoment {
  /** False once the work has ended. */
  readonly isOpen: boolean;
  readonly operation: string;
  readonly phase: string;
}

/**
 * What to show of the phase that runs: phases run side by side, and one that reports behind the furthest of them would be said
 * to run where the list has it as done. What was last seen of the furthest one stays instead.
 */
export function presentProgress<Progress extends Pick<WorkMoment, 'phase'>>(
  phases: readonly string[],
  latest: Progress,
  { reached, before }: { readonly reached: number; readonly before: Progress },
): Progress {
  const place = phases.indexOf(latest.phase);
  return place >= 0 && place < reached ? before : latest;
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
