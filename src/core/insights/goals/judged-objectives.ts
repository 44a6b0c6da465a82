import type { Company } from '../../framework/company/company.ts';
import { monthlyChurn, yearlyChurn } from '../../framework/economics/churn-periods.ts';
import { churnKpi } from '../../framework/kpis/kpi-ids.ts';
import type { PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { rounded } from '../../values/rounded.ts';
import { isNear } from './bounded-goals.ts';
import { linkedObjective } from './linked-objective.ts';
import { statedGoals } from './stated-goals.ts';

/** Goals that the plan does not aim at: refused, or beyond a limit of the company. */
const isSetAside = ({ verdict }: Pick<StatedGoal, 'verdict'>): boolean =>
  verdict === 'refused' || verdict === 'out-of-reach';

/** The company with the objectives of the goals that it cannot or should not reach marked as rejected: no indicator, stage or action aims at them. */
export function withoutSetAside(company: Company, facts: InsightFacts): Company {
  const ids = new Set(
    statedGoals(facts, [])
      .filter(isSetAside)
      .flatMap((goal) => linkedObjective(goal, company)?.id ?? []),
  );
  if (ids.size === 0) return company;
  return {
    ...company,
    growthObjectives: company.growthObjectives.map((one) => (ids.has(one.id) ? { ...one, expected: 'rejected' } : one)),
  };
}

/** The planned objectives, each one of a goal that is set aside with the value kept in its place and the reason. */
export function judgedObjectives(
  objectives: readonly PlannedObjective[],
  goals: readonly StatedGoal[],
  company: Company,
): PlannedObjective[] {
  return objectives.map((one) => {
    const goal = goals.find((goal) => isSetAside(goal) && linkedObjective(goal, company)?.id === one.id);
    if (goal === undefined) return toldBy(one, goals);
    return {
      ...one,
      low: null,
      mid: null,
      high: null,
      probability: null,
      verdict: 'unrealistic',
      kept: true,
      proposed: reachedIn(goal, one) ?? one.baseline,
      reason: goal.proposal,
      fallback: goal.proposal,
    };
  });
}

const verdictsOfGoal: Partial<Readonly<Record<StatedGoal['verdict'], string>>> = {
  'within-reach': 'realistic',
  ambitious: 'ambitious',
};

/** An objective that is not simulated, with the verdict and the sentence of the goal that is read on the same indicator. */
function toldBy(one: PlannedObjective, goals: readonly StatedGoal[]): PlannedObjective {
  const goal = goals.find(
    ({ id, kpiId, target }) =>
      kpiId === one.kpiId &&
      target === one.target &&
      one.strategicObjectiveIds.includes(id) &&
      one.probability === null,
  );
  const verdict = goal === undefined ? undefined : verdictsOfGoal[goal.verdict];
  return goal === undefined || verdict === undefined ? one : { ...one, verdict, reason: goal.proposal };
}

/** What a goal out of reach can reach, in the unit and the period of its objective; null when the two do not count the same thing. */
function reachedIn({ verdict, current, target, reachable }: StatedGoal, one: PlannedObjective): number | null {
  if (verdict !== 'out-of-reach' || reachable === null) return null;
  if (target === one.target) return reachable;
  const { baseline } = one;
  if (current === null || target === null || baseline === null || current <= 0 || baseline <= 0) return null;
  if (one.kpiId === churnKpi && isNear(current, yearlyChurn(baseline))) return rounded(monthlyChurn(reachable), 4);
  if (!isNear(target / current, one.target / baseline)) return null;
  const aim = (baseline * reachable) / current;
  return Number.isInteger(baseline) ? Math.round(aim) : rounded(aim, 4);
}
