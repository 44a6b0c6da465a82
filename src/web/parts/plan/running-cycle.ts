import type { KeptCompany } from '../../../operations/projects/kept-company.ts';

type Kept = Pick<KeptCompany, 'cycle' | 'nextCycle' | 'nextFrom'>;

/** True once the plan of the next period counts: it was taken, and its first day has come. */
const isNextRunning = ({ nextCycle, nextFrom }: Kept, today: string): boolean =>
  nextCycle !== null && nextFrom !== null && nextFrom <= today;

/** The plan to show on a day, by its id; null = that of the job. */
export const runningCycle = (kept: Kept, today: string): string | null =>
  isNextRunning(kept, today) ? kept.nextCycle : kept.cycle;

interface Replanning {
  readonly planJob: string;
  /** Id of the plan that is shown until then; null at the first plan. */
  readonly shown: string | null;
  readonly today: string;
}

/** What a plan made again changes: it counts as soon as it is made, and what was taken for a later day stays for it. */
export const replanned = (kept: Kept, { planJob, shown, today }: Replanning): Partial<KeptCompany> => ({
  planJob,
  planBefore: shown,
  cycle: null,
  ...(isNextRunning(kept, today) ? { nextCycle: null, nextFrom: null } : {}),
});
