import { isPlanned } from './kept-company.ts';
import { runningCycle } from './running-cycle.ts';
import { type Job, type KeptCompany, service } from '../service.ts';

/** The plan on the screens, and the newer one that takes its place. */
export interface PlanShown {
  /** Null until the first plan is made. */
  readonly id: string | null;
  /** The job of a newer plan that is not made: under way, or ended without one; null when this plan is the newest. */
  readonly newer: Job | null;
}

/** The running plan; that of before while a newer one is not made. */
export async function planShown(kept: KeptCompany, today: string): Promise<PlanShown> {
  const cycle = runningCycle(kept, today);
  if (cycle !== null || !isPlanned(kept)) return { id: cycle, newer: null };
  const job = await service.job({ id: kept.planJob! });
  return job.result === null ? { id: kept.planBefore, newer: job } : { id: job.result.id, newer: null };
}
