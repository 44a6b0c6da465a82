import type { Locale } from '../../../core/values/locale.ts';
import { service } from '../service.ts';
import { startedWorkAddress } from '../work/started-work.ts';
import { keepCompany, keptCompany } from './kept-company.ts';
import { planShown } from './plan-shown.ts';
import { replanned } from './running-cycle.ts';

/** The browser keeps them, so that neither another screen nor a closed window loses a plan. */
const storedAs = 'maillage.plans-to-make';

/** Explorations that a plan follows: the host of the site by id of the job. */
export const plansToMake = (): Readonly<Record<string, string>> =>
  JSON.parse(localStorage.getItem(storedAs) ?? '{}') as Record<string, string>;

const store = (plans: Readonly<Record<string, string>>): void => localStorage.setItem(storedAs, JSON.stringify(plans));

function planAfter(job: string, host: string): void {
  store({ ...plansToMake(), [job]: host });
}

/** Takes an exploration out of the list; null when it is not in it, so that of two screens one makes the plan. */
export function takenToPlan(job: string): string | null {
  const { [job]: host, ...others } = plansToMake();
  if (host === undefined) return null;
  store(others);
  return host;
}

interface Measured {
  /** Host and address of the site. */
  readonly host: string;
  readonly url: string;
  readonly company: unknown;
  readonly lang: Locale;
  readonly back: string | null;
}

/** Queues the measure of the pages with the questions of the customers, which the plan follows; returns the address that follows it. */
export async function measureThenPlan({ host, back, ...asked }: Measured): Promise<string> {
  const job = await service.startAudit({ ...asked, stored: true, fresh: true });
  planAfter(job.id, host);
  return startedWorkAddress(job.id, host, { back });
}

/** Queues the plan of a site from an exploration that has ended, and returns the address that follows it. */
export async function startPlanFrom(
  auditId: string,
  host: string,
  back: string | null = null,
  isPlanAlone = false,
): Promise<string> {
  const kept = await keptCompany(host);
  const plan = await service.startPlan({ company: kept.company, months: kept.months, auditId });
  const today = new Date().toISOString().slice(0, 10);
  const { id: shown } = await planShown(kept, today);
  await keepCompany(host, { revision: kept.revision, ...replanned(kept, { planJob: plan.id, shown, today }) });
  return startedWorkAddress(plan.id, host, { back, isPlanAlone });
}
