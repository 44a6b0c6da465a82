import type { Job } from '../service.ts';
import { isOpenJob } from './open-job.ts';
import { reachedPhase } from './reached-phase.ts';
import { startedWork } from './started-work.ts';

/** Phases of an audit, in order. */
const auditPhases = ['robots', 'sitemaps', 'pages', 'graph', 'topics', 'probes', 'coverage', 'findings', 'files'];

/** A plan is made from a new audit. */
const planPhases = [...auditPhases, 'plan'];

/** The phases of work; those of an audit are followed by the plan where one is made from it. */
export function phasesOf({ id, operation }: Pick<Job, 'id' | 'operation'>, isForPlan: boolean): readonly string[] {
  if (startedWork(id)?.isPlanAlone === true) return planPhases.slice(-1);
  return isForPlan ? planPhases : operation === 'audit-site' ? auditPhases : [];
}

/** Place of the present phase among those that are shown, no earlier than the furthest one seen; -1 before the first. */
export const reachedOf = (phases: readonly string[], job: Job, furthest = -1): number =>
  reachedPhase(phases, { isOpen: isOpenJob(job), operation: job.operation, phase: job.progress.phase }, furthest);
