import type { Company } from '../framework/company/company.ts';
import type { StatedTarget } from '../framework/objectives/stated-target.ts';
import type { StatedGoal } from '../planning/plan/stated-goal.ts';
import type { Text } from '../values/text.ts';
import type { FoundInsight } from './found-insights.ts';
import type { InsightFacts } from './insight-facts.ts';

/** What a goal is measured on, with the value to reach and the value within reach. */
export interface GoalMeasure extends Pick<StatedGoal, 'unit' | 'current' | 'target' | 'reachable'> {
  readonly measure: Text;
  /** The verdict, when a limit decides it rather than the gains of the findings. */
  readonly verdict?: StatedGoal['verdict'];
  /** The judgement in a sentence, when it has a sum to show. */
  readonly proposal?: Text;
}

export type Goal = Company['strategicObjectives'][number];

/** A goal with what is read about it. */
export interface AskedGoal {
  readonly goal: Goal;
  readonly target: StatedTarget | null;
  readonly facts: InsightFacts;
  readonly found: readonly FoundInsight[];
  /** Months from the start of the cycle to the day of the goal. */
  readonly months: number;
}
