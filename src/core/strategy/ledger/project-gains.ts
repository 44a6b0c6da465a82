import type { EffectLedger, ProjectGain } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { Project } from '../../planning/plan/details/planned-insight.ts';
import { sum } from '../../values/sum.ts';

type Rows = Pick<EffectLedger, 'rows' | 'marginPerCustomer'>;

/** What each project adds to the case without the plan, in the order of the projects: the gains sum to that of the plan. */
export function projectGains(
  { rows, marginPerCustomer }: Rows,
  projects: readonly Project[],
  actions: readonly PlannedAction[],
): ProjectGain[] {
  return projects.map(({ id, actionIds }) => {
    const own = rows.filter(({ actionId }) => actionIds.includes(actionId));
    const cost = sum(
      actions.filter((one) => actionIds.includes(one.id)).flatMap(({ costs }) => costs.map(({ planned }) => planned)),
    );
    return {
      projectId: id,
      customers: Math.round(sum(own.map(({ customers }) => customers)) * 10) / 10,
      margin: sum(own.map(({ margin }) => margin)),
      cost,
      paysFrom: cost === 0 || marginPerCustomer <= 0 ? null : Math.ceil(cost / marginPerCustomer),
    };
  });
}
