import type { Text } from '../../values/text.ts';
import type { Company } from '../company/company.ts';
import { kpis } from './index.ts';
import type { Stage } from '../stages.ts';
import { type Kpi, usuallyMovedBy } from './kpi.ts';

const kpiById = new Map(kpis.map((kpi) => [kpi.id, kpi]));

/**
 * The indicator of an id; undefined outside the catalogue, since an objective of the company may use another indicator.
 */
export function findKpi(id: string): Kpi | undefined {
  return kpiById.get(id);
}

/** The id of the catalogue that a company file means: its own, else the first that continues it, as K-CHURN-M continues K-CHURN. */
export const catalogueId = (id: string): string =>
  kpiById.has(id) ? id : (kpis.find((one) => one.id.startsWith(`${id}-`))?.id ?? id);

/** The indicator of an id; throws RangeError outside the catalogue. */
export function kpiOf(id: string): Kpi {
  const found = findKpi(id);
  if (found === undefined) throw new RangeError(`unknown indicator: ${id}`);
  return found;
}

/** What a person outside the trade reads for an indicator; its id outside the catalogue. */
export function spokenKpi(id: string): Text {
  const kpi = findKpi(id);
  return kpi?.spoken ?? kpi?.title ?? { fr: id, en: id };
}

/** True when actions of this stage serve an objective on the indicator. */
export function isMovedBy(id: string, stage: Stage): boolean {
  return (findKpi(id)?.movedBy ?? usuallyMovedBy).includes(stage);
}

/** True when a plan of this company may aim at the indicator; false for an id that is not in the catalogue. */
export function kpiSuits(id: string, company: Company): boolean {
  const kpi = findKpi(id);
  return kpi !== undefined && kpi.norm !== null && kpi.suits(company);
}
