import type { Company } from '../framework/company/company.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { HourShares } from '../strategy/hour-shares.ts';
import type { Text } from '../values/text.ts';
import type { Fault } from './faults.ts';

/** Number of a criterion in the framework: `Cr1` to `Cr20`. */
export type CriterionId =
  | `Cr${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`
  | `Cr${11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20}`;

/** A blocker violates its criterion; the others lower its score. */
export type RuleSeverity = 'blocker' | 'major' | 'minor' | 'info';

/** The work that gets more hours when the plan is composed again, and the share of all hours moved to it. */
export interface Repair {
  readonly work: Exclude<keyof HourShares, 'content'>;
  readonly by: number;
}

/** One condition on a plan. */
export interface PlanRule {
  readonly id: string;
  readonly criterion: CriterionId;
  readonly severity: RuleSeverity;
  /** The sentence shown when the condition is not met. */
  readonly message: Text;
  /** Set on a blocker that more hours can repair. */
  readonly repairedBy?: Repair;
  /** Every place where the condition is not met; `company` is the company file the plan is compared with. */
  readonly check: (strategy: Strategy, company: Company) => readonly Fault[];
}

/** One of the twenty criteria of a plan, with the rules that measure it. */
export interface Criterion {
  readonly id: CriterionId;
  readonly title: Text;
  readonly rules: readonly PlanRule[];
}

type RuleOf<Id extends CriterionId> = Omit<PlanRule, 'id' | 'criterion'> & {
  readonly id: `${Lowercase<Id>}.${string}`;
};

/**
 * Declares a criterion with its rules. The id of a rule is the criterion in lower case, a dot, and the condition that a
 * sound plan meets, in kebab-case. Ids appear in validation.json, in the output of `maillage validate` and in
 * docs/catalogue/plan-rules.md.
 *
 * @example
 * defineCriterion({
 *   id: 'Cr8',
 *   title: pair('l’analyse sémantique', 'the semantic analysis'),
 *   rules: [{ id: 'cr8.coverage-measured', severity: 'major', message, check }],
 * });
 */
export function defineCriterion<const Id extends CriterionId>(criterion: {
  readonly id: Id;
  readonly title: Text;
  readonly rules: readonly RuleOf<Id>[];
}): Criterion {
  const { id, title, rules } = criterion;
  return { id, title, rules: rules.map((rule) => ({ ...rule, criterion: id })) };
}
