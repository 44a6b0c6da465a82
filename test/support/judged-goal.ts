import type { Company } from '../../src/core/framework/company/company.ts';
import { foundInsights } from '../../src/core/insights/found-insights.ts';
import { statedGoals } from '../../src/core/insights/goals/stated-goals.ts';
import type { StatedGoal } from '../../src/core/planning/plan/stated-goal.ts';
import { insightFactsOf } from './insight-facts-of.ts';
import { companyWith } from './small-company.ts';

type Given = NonNullable<Parameters<typeof companyWith>[0]>;
type Kind = Company['strategicObjectives'][number]['kind'];

/** The judgements of one goal in words, for a company measured over a year: one for each wish that it joins. */
export function judgedGoals(statement: string, kind: Kind, given: Given = {}): StatedGoal[] {
  const period = { ...companyWith().period, baselineStart: '2026-01-01', baselineMonths: 12 };
  const facts = insightFactsOf(
    companyWith({ period, ...given, strategicObjectives: [{ id: 'g', kind, statement, weight: 1 }] }),
  );
  return statedGoals(facts, foundInsights(facts));
}

export const judgedGoal = (...given: Parameters<typeof judgedGoals>): StatedGoal | undefined =>
  judgedGoals(...given)[0];
