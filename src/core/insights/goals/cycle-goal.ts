import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import { typesetText } from '../../language/typeset.ts';
import { aimOf, type PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { pair } from '../../values/text.ts';
import { count } from '../amounts.ts';
import type { AskedGoal } from './goal-reading.ts';
import { nextAim } from './next-aim.ts';

/** Odds from which a number is within reach (docs/domain/formulas.md: realistic). */
const evenOdds = 0.5;

function verdictOf(own: PlannedObjective): StatedGoal['verdict'] {
  const { kept, probability, baseline } = own;
  if (!kept || (baseline !== null && aimOf(own) <= baseline)) return 'out-of-reach';
  return probability !== null && probability < evenOdds ? 'ambitious' : 'within-reach';
}

/**
 * New customers asked for within the cycle, by the number of the objective with figures: what comes anyway, what the plan
 * brings and the verdict are those of that objective, so that a plan has one of each. Null for another goal.
 */
export function cycleGoal({ goal, target, facts, found }: AskedGoal): Omit<StatedGoal, 'id' | 'statement'> | null {
  const own = facts.objectives.find(({ kpiId }) => kpiId === newCustomersKpi);
  if (goal.kind !== 'new_customers' || own === undefined || own.baseline === null || target?.to !== own.target)
    return null;
  const [idle, aim] = [count(own.baseline), count(own.target)];
  const isReached = own.target <= own.baseline;
  const next = nextAim(found, facts.amounts);
  return {
    measure: pair('Nouveaux clients du cycle', 'New customers of the cycle'),
    unit: 'count',
    current: Math.round(own.baseline),
    target: own.target,
    kpiId: newCustomersKpi,
    reachable: aimOf(own) === own.target && own.mid !== null ? Math.round(own.mid) : aimOf(own),
    verdict: isReached ? 'reached' : verdictOf(own),
    proposal:
      isReached && own.verdict !== 'reached'
        ? typesetText(
            pair(
              `Au rythme mesuré, le cycle en apporte déjà ${idle.fr}, pour ${aim.fr} visés : c’est atteint sans le plan.${next.fr}`,
              `At the measured pace the cycle already brings ${idle.en}, for ${aim.en} aimed at: it is reached without the plan.${next.en}`,
            ),
          )
        : own.reason,
  };
}
