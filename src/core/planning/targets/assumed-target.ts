import type { Company } from '../../framework/company/company.ts';
import { allNewCustomers } from '../../framework/economics/acquisition-costs.ts';
import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { counted, newCustomersText } from '../../values/counted.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PlannedObjective } from '../plan/planned-objective.ts';

/** True for an objective whose number nobody gave: the company file has an assumption for it. */
export function isAssumedTarget(
  { id, kpiId }: Pick<PlannedObjective, 'id' | 'kpiId'>,
  { growthObjectives, hypotheses = [] }: Pick<Company, 'growthObjectives' | 'hypotheses'>,
): boolean {
  const own = `growthObjectives/${growthObjectives.findIndex((one) => one.id === id)}/target`;
  return hypotheses.some(({ about }) => about === own || (about === 'target' && kpiId === newCustomersKpi));
}

/** Where a number that nobody gave comes from. `isCountedSince`: months that the plan was made without count new customers. */
export function assumedTargetText(
  { kpiId, baseline }: Pick<PlannedObjective, 'kpiId' | 'baseline'>,
  company: Company,
  isCountedSince: boolean,
): Text {
  if (baseline === null) return isCountedSince ? countedSince : unmeasured;
  const customers = kpiId === newCustomersKpi ? allNewCustomers(company) : null;
  if (customers === null) return fromFigures;
  const all = newCustomersText(customers);
  const over = counted(company.period.baselineMonths, ['mois', 'mois'], ['month', 'months']);
  return pair(
    `Vous n’avez pas donné ce nombre\u00a0: le plan le calcule de vos ${all.fr} comptés sur ${over.fr}.`,
    `You did not give this number: the plan computes it from your ${all.en} counted over ${over.en}.`,
  );
}

const fromFigures = pair(
  'Vous n’avez pas donné ce nombre\u00a0: le plan le calcule de vos chiffres mesurés.',
  'You did not give this number: the plan computes it from your measured figures.',
);
const countedSince = pair(
  'Nombre supposé\u00a0: vous ne l’avez pas donné, et vos clients n’étaient pas comptés quand ce plan a été fait. Refaites le plan pour qu’il parte de ceux que vous avez comptés depuis.',
  'Assumed number: you did not give it, and your customers were not counted when this plan was made. Make the plan again for it to start from those that you have counted since.',
);
const unmeasured = pair(
  'Nombre supposé\u00a0: vous ne l’avez pas donné, et il n’est pas mesuré.',
  'Assumed number: you did not give it, and it is not measured.',
);
