import type { Company } from '../../framework/company/company.ts';
import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import type { PlannedObjective } from '../plan/planned-objective.ts';

/** True for an objective whose number nobody gave: the company file has an assumption for it. */
export function isAssumedTarget(
  { id, kpiId }: Pick<PlannedObjective, 'id' | 'kpiId'>,
  { growthObjectives, hypotheses = [] }: Pick<Company, 'growthObjectives' | 'hypotheses'>,
): boolean {
  const own = `growthObjectives/${growthObjectives.findIndex((one) => one.id === id)}/target`;
  return hypotheses.some(({ about }) => about === own || (about === 'target' && kpiId === newCustomersKpi));
}
