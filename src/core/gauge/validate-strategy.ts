import type { Company } from '../framework/company/company.ts';
import { type CriterionId, criterionIds, type Finding, type PlanRule, type RuleSeverity } from './plan-rule.ts';
import { inOrder } from '../planning/context/plan-context.ts';
import { planRules } from './rules/index.ts';
import type { Strategy } from '../planning/plan/plan.ts';

export type CriterionStatus = 'satisfied' | 'incomplete' | 'violated';

export interface Validation {
  readonly criteria: Readonly<
    Record<CriterionId, { readonly status: CriterionStatus; readonly score: number; readonly findings: Finding[] }>
  >;
  readonly findings: Finding[];
}

const weights: Record<RuleSeverity, number> = { blocker: 4, major: 2, minor: 1, info: 0 };

/** Judges a plan rule by rule: a criterion is violated by one blocker, incomplete under 80 % of its weights, satisfied otherwise. */
export function validateStrategy(
  strategy: Strategy,
  company: Company | null,
  rules: readonly PlanRule[] = planRules,
): Validation {
  const found = new Map<string, Finding[]>();
  const against = company === null ? strategy.inputs.company : inOrder(company);
  for (const rule of rules) found.set(rule.id, findingsOf(rule, strategy, against));
  const findings = [...found.values()].flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const criteria = Object.fromEntries(
    criterionIds.map((id) => [id, gaugeOf(id, rules, found)]),
  ) as unknown as Validation['criteria'];
  return { criteria, findings };
}

function findingsOf(rule: PlanRule, strategy: Strategy, company: Company): Finding[] {
  return rule.check(strategy, company).map((fault) => ({
    ruleId: rule.id,
    criterion: rule.criterion,
    severity: rule.severity,
    path: fault.path,
    message: {
      fr: `À corriger\u202f: ${[rule.message.fr, fault.detail?.fr ?? ''].join(' ').trim()}`,
      en: `To fix: ${[rule.message.en, fault.detail?.en ?? ''].join(' ').trim()}`,
    },
  }));
}

function gaugeOf(
  id: CriterionId,
  rules: readonly PlanRule[],
  found: ReadonlyMap<string, readonly Finding[]>,
): Validation['criteria'][CriterionId] {
  const own = rules.filter((rule) => rule.criterion === id);
  const failed = own.filter((rule) => (found.get(rule.id) ?? []).length > 0);
  const total = own.reduce((sum, rule) => sum + weights[rule.severity], 0);
  const lost = failed.reduce((sum, rule) => sum + weights[rule.severity], 0);
  const score = total === 0 ? 1 : Math.round((1 - lost / total) * 1e4) / 1e4;
  const blocked = failed.some((rule) => rule.severity === 'blocker');
  const status = blocked ? 'violated' : score >= 0.8 && total > 0 ? 'satisfied' : 'incomplete';
  const findings = own.flatMap((rule) => found.get(rule.id) ?? []).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return { status, score, findings };
}

const order: Record<RuleSeverity, string> = { blocker: '0', major: '1', minor: '2', info: '3' };
const keyOf = (finding: Finding): string =>
  `${order[finding.severity]} ${finding.ruleId} ${finding.path.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'))} ${finding.message.en}`;
