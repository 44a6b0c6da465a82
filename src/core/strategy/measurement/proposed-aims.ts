import type { KpiBinding } from '../../planning/plan/kpi-binding.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';

type Actions = Strategy['actions'];

/** The actions with the value that the plan aims at instead of the target of an objective; counts keep the part that is theirs. */
export function withProposedAims(actions: Actions, objectives: Strategy['objectives']): Actions {
  const aims = new Map(objectives.flatMap(({ kpiId, proposed }) => (proposed === null ? [] : [[kpiId, proposed]])));
  if (aims.size === 0) return actions;
  return actions.map((action) => ({ ...action, kpis: action.kpis.map((kpi) => aimedAt(kpi, aims.get(kpi.kpiId))) }));
}

function aimedAt(kpi: KpiBinding, target: number | undefined): KpiBinding {
  if (target === undefined || kpi.unit === 'count') return kpi;
  const [worse, better] = kpi.direction === 'down' ? [Math.max, Math.min] : [Math.min, Math.max];
  const low = worse(kpi.low, target);
  const basis = pair('Objectif que le plan propose.', 'Objective that the plan proposes.');
  return {
    ...kpi,
    target,
    basis,
    low,
    high: better(kpi.high, target),
    thresholds: { green: target, amber: low, red: low },
  };
}
