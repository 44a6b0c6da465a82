import type { Company } from '../company/company.ts';
import { cycleMonths } from '../cycle-months.ts';
import type { Kpi } from './kpi.ts';

/**
 * Present value of an indicator, which an action multiplies; null when the company file does not give it, and for a count
 * of the measured period. `channelTypeIds`: channels of the action, for indicators of one channel.
 */
export function actionStart(
  { start, compute }: Kpi,
  company: Company,
  channelTypeIds: readonly string[] = [],
): number | null {
  if (start === null) return null;
  if (start.kind === 'declared') return start.value(company);
  return start.isCountOfPeriod ? null : compute(start.measures(company, channelTypeIds)).value;
}

/** Present value of an indicator of the whole company; a count of the measured period is scaled to the length of the cycle. */
export function companyStart(kpi: Kpi, company: Company): number | null {
  const { start, compute } = kpi;
  if (start?.kind !== 'measured' || !start.isCountOfPeriod) return actionStart(kpi, company);
  const { value } = compute(start.measures(company, []));
  return value === null ? null : Math.round((value * cycleMonths(company)) / company.period.baselineMonths);
}
