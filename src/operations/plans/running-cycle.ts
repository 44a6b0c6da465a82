import type { Store } from '../../io/services/store.ts';
import { keptCompany } from '../projects/kept-company.ts';

interface OfProject {
  readonly project: string;
  /** The latest plan that was asked for through the project. */
  readonly cycleId: string | null;
  readonly today: string;
}

/** The plan of a project that counts on a day, as the screens show it; null before the first plan. */
export async function runningCycle({ project, cycleId, today }: OfProject, store: Store): Promise<string | null> {
  const { cycle, nextCycle, nextFrom, planJob, planBefore } = await keptCompany(project, store);
  if (nextCycle !== null && nextFrom !== null && nextFrom <= today) return nextCycle;
  if (cycle !== null) return cycle;
  if (planJob === null) return cycleId;
  const result = (await store.job(planJob))?.result as { readonly id?: string } | null | undefined;
  return result?.id ?? planBefore ?? cycleId;
}
