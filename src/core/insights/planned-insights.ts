import { typesetAll } from '../language/typeset.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { FindingAnswer, PlannedInsight } from '../planning/plan/details/planned-insight.ts';
import { rounded } from '../values/rounded.ts';
import type { Amounts } from './amounts.ts';
import type { InsightAction } from './define-insight.ts';
import type { FoundInsight } from './found-insights.ts';
import { findingActionId } from './finding-action-id.ts';

/** The insights of a plan, each with the actions that answer it. */
export function plannedInsights(
  found: readonly FoundInsight[],
  actions: readonly PlannedAction[],
  { minor }: Amounts,
): PlannedInsight[] {
  return found.map(
    ({ id, kind, title, argument, remedy, evidence, chart, leads, beside, certainty, action, ...size }) =>
      typesetAll({
        id,
        kind: kind.id,
        subject: kind.subject,
        title,
        argument,
        remedy,
        moneyPerMonth: size.moneyPerMonth === null ? null : minor(size.moneyPerMonth),
        customersPerMonth: size.customersPerMonth === null ? null : rounded(size.customersPerMonth, 2),
        certainty: rounded(certainty, 2),
        evidence,
        chart: chart && { ...chart, bars: chart.bars.map((bar) => ({ ...bar, value: rounded(bar.value, 4) })) },
        actionIds: actions.filter((one) => one.id === findingActionId(id) || size.answeredBy(one)).map((one) => one.id),
        answer: action === undefined ? null : answerOf(action),
        leads,
        beside,
      }),
  );
}

const answerOf = ({ title, steps, done, indicator: { start, target, ...one } }: InsightAction): FindingAnswer => ({
  title,
  steps,
  done,
  indicator: {
    ...one,
    start: start === null ? null : rounded(start, 4),
    target: target === null ? null : rounded(target, 4),
  },
});
