import type { Company } from '../../framework/company/company.ts';
import { monthlyChurn, yearlyChurn } from '../../framework/economics/churn-periods.ts';
import { churnKpi } from '../../framework/kpis/kpi-ids.ts';
import { aimOf, type PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { rounded } from '../../values/rounded.ts';
import { isNear } from './bounded-goals.ts';
import { linkedObjective } from './linked-objective.ts';
import { isBeyondRepeat } from './repeat-reach.ts';
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
  for (const { id, kpiId, baseline = null, target } of company.growthObjectives)
    if (isBeyondRepeat({ kpiId, baseline, target }, facts)) ids.add(id);
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

/** Part of the change asked for that is near enough to the whole, and times the reachable change from which a target is out of reach (working assumptions). */
const nearEnough = 0.85;
const farOff = 1.5;

/** An objective that is not simulated, judged by what the goal that is read on the same indicator can reach. */
function toldBy(one: PlannedObjective, goals: readonly StatedGoal[]): PlannedObjective {
  const { kpiId, baseline, target, strategicObjectiveIds: ids, probability, verdict } = one;
  const goal = goals.find((own) => own.kpiId === kpiId && ids.includes(own.id));
  if (goal === undefined || probability !== null || verdict !== 'not-simulated' || baseline === null) return one;
  const { current, reachable, proposal } = goal;
  if (current === null || reachable === null || current <= 0 || baseline <= 0) return one;
  // the goal may count people where the objective is a rate: the change is the same
  const [gained, needed] = [Math.abs(reachable / current - 1), Math.abs(target / baseline - 1)];
  if (gained >= nearEnough * needed) return { ...one, verdict: 'realistic', reason: proposal };
  const isFar = needed > farOff * gained;
  return {
    ...one,
    verdict: isFar ? 'unrealistic' : 'ambitious',
    proposed: rounded((baseline * reachable) / current, 4),
    reason: proposal,
    fallback: isFar ? proposal : null,
  };
}

const goalVerdicts: Readonly<Record<string, StatedGoal['verdict']>> = {
  realistic: 'within-reach',
  ambitious: 'ambitious',
  unrealistic: 'out-of-reach',
};

/** The goals, each one that only its objective measures with the verdict and the number of that objective. */
export const withVerdictsOf = (goals: readonly StatedGoal[], objectives: readonly PlannedObjective[]): StatedGoal[] =>
  goals.map((goal) => {
    const own = objectives.find(
      ({ kpiId, target, strategicObjectiveIds: ids }) =>
        kpiId === goal.kpiId && target === goal.target && ids.includes(goal.id),
    );
    const verdict = own === undefined ? undefined : goalVerdicts[own.verdict];
    return own === undefined || verdict === undefined || goal.verdict !== 'to-be-measured'
      ? goal
      : { ...goal, verdict, reachable: aimOf(own), proposal: own.reason };
  });

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
