import type { Strategy } from '../../../planning/plan/plan.ts';
import type { Text } from '../../../values/text.ts';

/** A question and its prepared answer. */
export interface Asked {
  readonly question: Text;
  readonly answer: Text;
}

/** The questions that a criterion raises about a plan. */
export type QuestionsOf = (strategy: Strategy) => Asked[];
