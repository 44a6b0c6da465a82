import type { Company } from '../../src/core/framework/company/company.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';

type Writable<Value> = Value extends readonly (infer Row)[]
  ? Writable<Row>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
    : Value;
export type WritablePlan = Writable<Strategy>;
export type WritableCompany = Writable<Company>;

/** A change that makes a plan, or the company it is compared with, unsound. */
export type Break = (plan: WritablePlan, company: WritableCompany) => unknown;

/** The break of each rule, by the id of the rule. */
export type Breaks = Readonly<Record<string, Break>>;

export function brokenCopy(plan: Strategy, company: Company, change: Break): { plan: Strategy; company: Company } {
  const copy = structuredClone({ plan, company }) as unknown as { plan: WritablePlan; company: WritableCompany };
  change(copy.plan, copy.company);
  return copy as unknown as { plan: Strategy; company: Company };
}

type Detail = 'content' | 'scenario' | 'conversion' | 'retention' | 'referral';
type WritableAction = WritablePlan['actions'][number];

/** The first action of a kind. */
export const firstWith = ({ actions }: WritablePlan, detail: Detail): WritableAction =>
  actions.find((action) => action[detail] !== null)!;

export const editorialContent = ({ actions }: WritablePlan) =>
  actions.find((action) => action.content?.family === 'editorial')!.content!;

export function keepOnly(plan: WritablePlan, isKept: (action: WritableAction) => boolean): void {
  plan.actions = plan.actions.filter(isKept);
}
