import type { Company } from '../company/company.ts';
import { cycleVolume } from '../cycle-months.ts';
import type { Kpi } from './kpi.ts';

/**
 * Present value of an indicator, which an action multiplies; null when the company file does not give it, and for a count
 * of the measured period, unless it is read on a profile of the channels of the action: it is then scaled to the cycle. `channelTypeIds`: channels of the action, for indicators of one channel.
 */
export function actionStart(kpi: Kpi, company: Company, channelTypeIds: readonly string[] = []): number | null {
  const value = startOf(kpi, company, channelTypeIds);
  // More leads than visits: the two figures do not count the same thing, and the rate is unknown.
  return kpi.unit === 'rate' && value !== null && (value < 0 || value > 1) ? null : value;
}

function startOf({ start, compute }: Kpi, company: Company, channelTypeIds: readonly string[]): number | null {
  if (start === null) return null;
  if (start.kind === 'declared') return start.value(company);
  if (!start.isCountOfPeriod) return compute(start.measures(company, channelTypeIds)).value;
  if (start.isOfProfile !== true || channelTypeIds.length === 0) return null;
  const channels = company.channels.filter(({ typeId }) => channelTypeIds.includes(typeId));
  return overCycle(compute(start.measures({ ...company, channels }, channelTypeIds)).value, company);
}

/** A count of the measured period, for the months of the cycle and their seasons. */
const overCycle = (value: number | null, company: Company): number | null =>
  value === null ? null : Math.round((value * cycleVolume(company)) / company.period.baselineMonths);

/** Present value of an indicator of the whole company; a count of the measured period is scaled to the length of the cycle. */
export function companyStart(kpi: Kpi, company: Company): number | null {
  const { start, compute } = kpi;
  if (start?.kind !== 'measured' || !start.isCountOfPeriod) return actionStart(kpi, company);
  return overCycle(compute(start.measures(company, [])).value, company);
}
