import type { Company } from '../../framework/company/company.ts';
import type { PlannedObjective } from '../../planning/plan/planned-objective.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import type { InsightFacts } from '../insight-facts.ts';
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
    if (goal === undefined) return one;
    const isSameUnit = goal.verdict === 'out-of-reach' && goal.target === one.target && goal.reachable !== null;
    return {
      ...one,
      low: null,
      mid: null,
      high: null,
      probability: null,
      verdict: 'unrealistic',
      kept: true,
      proposed: isSameUnit ? goal.reachable : one.baseline,
      reason: goal.proposal,
      fallback: goal.proposal,
    };
  });
}
