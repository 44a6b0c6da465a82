import type { Company } from '../framework/company/company.ts';
import type { Text } from '../values/text.ts';
import type { Strategy } from '../planning/plan/plan.ts';

export const criterionIds = [
  'Cr1',
  'Cr2',
  'Cr3',
  'Cr4',
  'Cr5',
  'Cr6',
  'Cr7',
  'Cr8',
  'Cr9',
  'Cr10',
  'Cr11',
  'Cr12',
  'Cr13',
  'Cr14',
  'Cr15',
  'Cr16',
  'Cr17',
  'Cr18',
  'Cr19',
  'Cr20',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export type RuleSeverity = 'blocker' | 'major' | 'minor' | 'info';

/** One fault: where it stands in the plan (JSON pointer) or in the company file, said in both languages. */
export interface Finding {
  readonly ruleId: string;
  readonly criterion: CriterionId;
  readonly severity: RuleSeverity;
  readonly path: string;
  readonly message: Text;
}

/** What a rule finds wrong: the place and what is missing there. */
export interface Fault {
  readonly path: string;
  readonly detail?: Text;
}

export interface PlanRule {
  readonly id: string;
  readonly criterion: CriterionId;
  readonly severity: RuleSeverity;
  /** The sentence shown when the rule does not hold. */
  readonly message: Text;
  readonly check: (strategy: Strategy, company: Company) => readonly Fault[];
}

export const defineRule = (rule: PlanRule): PlanRule => rule;

/** Faults of the members of a list that do not hold. */
export function faultsAmong<Row>(
  rows: readonly Row[],
  base: string,
  holds: (row: Row) => boolean,
  detail?: (row: Row) => Text,
): Fault[] {
  return rows.flatMap((row, index) =>
    holds(row) ? [] : [{ path: `${base}/${index}`, ...(detail === undefined ? {} : { detail: detail(row) }) }],
  );
}

/** One fault at a place when something does not hold. */
export const faultUnless = (holds: boolean, path: string, detail?: Text): Fault[] =>
  holds ? [] : [{ path, ...(detail === undefined ? {} : { detail }) }];
