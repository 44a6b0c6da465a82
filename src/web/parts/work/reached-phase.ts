import type { Job } from '../service.ts';
import { isOpenJob } from './open-job.ts';

/** Phase of the plan, which follows those of an exploration. */
const ofPlan = 'plan';

/**
 * Place of the phase that runs among those that are shown; -1 before the first. A phase that is not in the list happens
 * inside the furthest one. Work that has ended has no phase left, but that of the plan after an exploration that precedes one.
 */
export function reachedPhase(
  phases: readonly string[],
  { state, operation, progress }: Pick<Job, 'state' | 'operation' | 'progress'>,
  furthest: number,
): number {
  if (isOpenJob({ state })) return Math.max(furthest, phases.indexOf(progress.phase));
  return operation === 'audit-site' && phases.includes(ofPlan) ? phases.indexOf(ofPlan) : phases.length;
}
