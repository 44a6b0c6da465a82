import type { Company } from '../framework/company/company.ts';
import { sortedCompany } from '../planning/context/plan-context.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { pair, type Text } from '../values/text.ts';
import { criteria, planRules } from './criteria/index.ts';
import type { CriterionId, PlanRule, RuleSeverity } from './criterion.ts';

/** A rule that the plan breaks, and the place: a JSON pointer into the plan. */
export interface Finding {
  /** Id of the rule in the catalogue of plan rules. */
  readonly ruleId: string;
  /** Criterion that the rule belongs to. */
  readonly criterion: CriterionId;
  /** Severity of the rule; `later`: the plan meets it with more hours a week, which the sentence names. */
  readonly severity: RuleSeverity | 'later';
  /** JSON pointer to the place in `strategy.json`. */
  readonly path: string;
  /** What to fix, in a sentence. */
  readonly message: Text;
}

/**
 * `violated` by one blocker, `later` when a rule waits for more hours a week, `incomplete` under a score of 0.8,
 * `satisfied` otherwise.
 */
export type CriterionStatus = 'satisfied' | 'incomplete' | 'later' | 'violated';

/** How well a plan meets a criterion. */
export interface CriterionResult {
  /** `later` when only hours are missing; `violated` when a blocker remains. */
  readonly status: CriterionStatus;
  /** Share of the weight of the rules that are met, 0–1; rules that wait for hours are not counted. */
  readonly score: number;
  /** Rules of the criterion that the plan breaks. */
  readonly findings: Finding[];
}

/** The content of validation.json; findings are sorted by severity, then in the order of the rules. */
export interface Validation {
  /** Result of each criterion. */
  readonly criteria: Readonly<Record<CriterionId, CriterionResult>>;
  /** Every rule that the plan breaks, the most severe first. */
  readonly findings: Finding[];
}

const weights: Readonly<Record<RuleSeverity, number>> = { blocker: 4, major: 2, minor: 1, info: 0 };
const leastScore = 0.8;

/**
 * Checks a plan against every rule, or against those given. The company file is the one that the plan contains when
 * `company` is null.
 */
export function validateStrategy(
  strategy: Strategy,
  company: Company | null,
  rules: readonly PlanRule[] = planRules,
): Validation {
  const compared = company === null ? strategy.inputs.company : sortedCompany(company);
  const found = bySeverity(rules.flatMap((rule) => findingsOf(rule, strategy, compared)));
  const results = criteria.map(({ id }): [CriterionId, CriterionResult] => {
    const { findings, ...result } = resultOf(
      rules.filter((rule) => rule.criterion === id),
      found.filter((finding) => finding.criterion === id),
    );
    return [id, { ...result, findings: findings.map((finding) => begun(finding, result.status, strategy)) }];
  });
  const byCriterion = Object.fromEntries(results) as Validation['criteria'];
  return {
    criteria: byCriterion,
    findings: found.map((finding) => begun(finding, byCriterion[finding.criterion].status, strategy)),
  };
}

/** A finding that begins with what it asks: a satisfied criterion has nothing to fix, only something to improve. */
function begun(finding: Finding, status: CriterionStatus, { capacity }: Strategy): Finding {
  const waiting = capacity.waiting.find(({ ruleId }) => ruleId === finding.ruleId);
  const before = waiting !== undefined ? withHours(waiting.hoursPerWeek) : status === 'satisfied' ? toImprove : toFix;
  const { fr, en } = finding.message;
  return { ...finding, message: { fr: `${before.fr} ${fr}`, en: `${before.en} ${en}` } };
}

function findingsOf(rule: PlanRule, strategy: Strategy, company: Company): Finding[] {
  const { id: ruleId, criterion } = rule;
  const isWaiting = strategy.capacity.waiting.some((one) => one.ruleId === ruleId);
  const severity = isWaiting ? 'later' : rule.severity;
  return rule
    .check(strategy, company)
    .map(({ path, detail }): Finding => {
      const [fr, en] = [sentence(rule.message.fr, detail?.fr), sentence(rule.message.en, detail?.en)];
      return { ruleId, criterion, severity, path, message: { fr, en } };
    })
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const toFix = pair('À corriger\u202f:', 'To fix:');
const toImprove = pair('À améliorer\u202f:', 'To improve:');

const withHours = (hoursPerWeek: number): Text =>
  pair(`Plus tard, avec ${hoursPerWeek}\u00a0heures par semaine\u202f:`, `Later, with ${hoursPerWeek} hours a week:`);

const sentence = (message: string, detail = ''): string => `${message} ${detail}`.trim();

/** Key that sorts the places of a rule: the members of a list by number, `/actions/9` before `/actions/10`. */
const placeOf = ({ path, message }: Finding): string =>
  `${path.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'))} ${message.en}`;

const bySeverity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

const severities: readonly Finding['severity'][] = ['blocker', 'major', 'later', 'minor', 'info'];

function resultOf(all: readonly PlanRule[], findings: Finding[]): CriterionResult {
  const waiting = new Set(findings.filter(({ severity }) => severity === 'later').map(({ ruleId }) => ruleId));
  const rules = all.filter(({ id }) => !waiting.has(id));
  const broken = new Set(findings.map((finding) => finding.ruleId));
  const failed = rules.filter((rule) => broken.has(rule.id));
  const total = weightOf(rules);
  const score = total === 0 ? 1 : Math.round((1 - weightOf(failed) / total) * 1e4) / 1e4;
  const isBlocked = failed.some((rule) => rule.severity === 'blocker');
  if (isBlocked) return { status: 'violated', score, findings };
  if (waiting.size > 0) return { status: 'later', score, findings };
  return { status: score >= leastScore && total > 0 ? 'satisfied' : 'incomplete', score, findings };
}

const weightOf = (rules: readonly PlanRule[]): number => rules.reduce((sum, rule) => sum + weights[rule.severity], 0);
