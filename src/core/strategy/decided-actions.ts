import type { Company } from '../framework/company.ts';
import { kpiOf } from '../framework/kpi-of.ts';
import { actionDecision, attainment } from '../steering/action-decision.ts';
import type { ActionLine } from '../steering/action-readings.ts';
import { type ActionReading, type ActionResult, actionResult } from '../steering/action-result.ts';
import type { ClosedAction } from '../steering/next-cycle.ts';
import type { Day } from '../values/day.ts';
import { majorUnits } from '../values/money.ts';
import type { Text } from '../values/text.ts';
import type { KpiBinding, PlannedAction, Strategy } from './strategy.ts';

export interface ReadIndicator {
  readonly kpiId: string;
  readonly target: number;
  readonly low: number;
  /** null = not read. */
  readonly reached: number | null;
}

/** One action of the closed cycle: cost, performance, ratio, verdict and what becomes of it. */
export interface ActionDecided extends ClosedAction {
  readonly kind: PlannedAction['kind'];
  readonly catalogueId: string;
  /** Currency units, hours at their cost. */
  readonly plannedCost: number;
  readonly indicators: readonly ReadIndicator[];
  /** Share of the target of the first indicator that was reached; null = not read. */
  readonly attained: number | null;
  readonly result: ActionResult;
  readonly rule: Text;
}

/** Each action of the plan with its readings; a cost that was not read is the planned one. */
export function decidedActions(
  strategy: Strategy,
  company: Company,
  lines: readonly ActionLine[],
  today: Day,
): ActionDecided[] {
  return strategy.actions.map((action) =>
    decided(
      action,
      strategy.company.currency,
      company,
      lines.filter((line) => line.actionId === action.id),
      today,
    ),
  );
}

function decided(
  action: PlannedAction,
  currency: string,
  company: Company,
  lines: readonly ActionLine[],
  today: Day,
): ActionDecided {
  const performance = action.kpis.filter((one) => one.role === 'performance');
  const bindings = performance.length > 0 ? performance : action.kpis.filter((one) => one.role === 'guard');
  const indicators = bindings.map((binding, index) => readIndicator(binding, lines, index === 0));
  const first = bindings[0] as KpiBinding;
  const main = indicators[0] as ReadIndicator;
  const plannedCost = action.costs.reduce((sum, line) => sum + majorUnits({ amountMinor: line.planned, currency }), 0);
  const costs = costOf(action, currency, company, lines);
  const direction = first.direction === 'down' ? 'down' : 'up';
  const verdict = actionDecision({
    plannedCost: plannedCost > 0 ? plannedCost : action.effort.planned,
    cost: plannedCost > 0 ? costs.money : costs.hours,
    counted: first.unit === 'count',
    direction,
    result: main.reached,
    target: first.target,
    low: first.low,
    high: first.high,
    supports: action.otherStages.length > 0 && action.kind === 'measurement',
  });
  return {
    id: action.id,
    kind: action.kind,
    catalogueId: action.catalogueId,
    title: action.title,
    start: action.start,
    end: action.end,
    decision: verdict.decision,
    rule: verdict.rule,
    plannedCost,
    indicators,
    attained: main.reached === null ? null : attainment({ direction, target: first.target }, main.reached),
    result: verdictOf(
      {
        actionId: action.id,
        cost: costs.money,
        result: main.reached,
        margin: sumOf(lines.map((line) => line.margin)),
        start: action.start,
        halfLifeMonths: 2,
      },
      today,
      first.unit === 'count',
    ),
    worst: worstOf(bindings, indicators),
    lesson: null,
  };
}

/** A cost is divided by a number of results, never by a rate or a rank. */
function verdictOf(reading: ActionReading, today: Day, counted: boolean): ActionResult {
  const result = actionResult(reading, today);
  return counted ? result : { ...result, costPerResult: null };
}

function readIndicator(binding: KpiBinding, lines: readonly ActionLine[], isFirst: boolean): ReadIndicator {
  const own = lines.filter((line) => line.kpiId === binding.kpiId || (line.kpiId === null && isFirst));
  const reached = own.map((line) => line.result).filter((value) => value !== null);
  return { kpiId: binding.kpiId, target: binding.target, low: binding.low, reached: reached.at(-1) ?? null };
}

/** Read cash and hours, each as planned when it was not read. */
function costOf(
  action: PlannedAction,
  currency: string,
  company: Company,
  lines: readonly ActionLine[],
): { money: number; hours: number } {
  const plannedCash = action.costs
    .filter((line) => line.nature !== 'people')
    .reduce((sum, line) => sum + majorUnits({ amountMinor: line.planned, currency }), 0);
  const hours = sumOf(lines.map((line) => line.hours)) ?? action.effort.planned;
  const cash = sumOf(lines.map((line) => line.cash)) ?? plannedCash;
  return { money: cash + hours * company.hourlyCost, hours };
}

function sumOf(values: readonly (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

/** The indicator furthest under its target. */
function worstOf(bindings: readonly KpiBinding[], indicators: readonly ReadIndicator[]): ClosedAction['worst'] {
  let worst: { kpi: Text; reached: number; target: number } | null = null;
  let least = 1;
  for (const [index, { kpiId, reached, target }] of indicators.entries()) {
    if (reached === null) continue;
    const direction = bindings[index]?.direction === 'down' ? 'down' : 'up';
    const share = attainment({ direction, target }, reached);
    if (share < least) [worst, least] = [{ kpi: kpiOf(kpiId).title, reached, target }, share];
  }
  return worst;
}
