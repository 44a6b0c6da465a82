import type { Company } from '../framework/company/company.ts';
import { typesetText } from '../language/typeset.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { measureText } from '../framework/measure-text.ts';
import { marginWithin } from '../framework/economics/unit-economics.ts';
import { actionDecision, attainment } from '../steering/action-decision.ts';
import type { ActionLine } from '../steering/action-readings.ts';
import { type ActionReading, type ActionResult, actionResult } from '../steering/action-result.ts';
import type { ClosedAction } from '../steering/next-cycle.ts';
import type { Day } from '../values/day.ts';
import { majorUnits } from '../values/money.ts';
import { pair, type Text } from '../values/text.ts';
import { readBindings } from '../planning/plan/read-bindings.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { KpiBinding } from '../planning/plan/kpi-binding.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

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
  const { channelCap, breakEven } = strategy.cac;
  const { currency } = strategy.company;
  const major = (amountMinor: number): number => majorUnits({ amountMinor, currency });
  const channel = { cap: major(channelCap), breakEven: major(breakEven) };
  return strategy.actions.map((action) =>
    decided(
      action,
      strategy.company.currency,
      company,
      lines.filter((line) => line.actionId === action.id),
      today,
      channel,
    ),
  );
}

function decided(
  action: PlannedAction,
  currency: string,
  company: Company,
  lines: readonly ActionLine[],
  today: Day,
  /** What a customer of a channel may cost, currency units. */
  channel: { readonly cap: number; readonly breakEven: number },
): ActionDecided {
  const bindings = readBindings(action);
  const indicators = bindings.map((binding, index) => readIndicator(binding, lines, index === 0));
  const first = bindings[0] as KpiBinding;
  const main = indicators[0] as ReadIndicator;
  const plannedCost = action.costs.reduce((sum, line) => sum + majorUnits({ amountMinor: line.planned, currency }), 0);
  const costs = costOf(action, currency, company, lines);
  const direction = first.direction === 'down' ? 'down' : 'up';
  const ceiling = action.catalogueId === 'CHANNEL-BUDGET' ? channel : undefined;
  const verdict = actionDecision({
    ...(ceiling === undefined ? {} : { ceiling }),
    plannedCost: plannedCost > 0 ? plannedCost : action.effort.planned,
    cost: plannedCost > 0 ? costs.money : costs.hours,
    counted: first.unit === 'count',
    direction,
    result: main.reached,
    target: first.target,
    low: first.low,
    high: first.high,
    supports: isDuty(action),
  });
  const said = typesetText(
    ruleText(first, main, verdict.rule, currency, { planned: plannedCost, cost: costs.money, cap: ceiling?.cap }),
  );
  return {
    id: action.id,
    kind: action.kind,
    catalogueId: action.catalogueId,
    title: action.title,
    start: action.start,
    end: action.end,
    decision: verdict.decision,
    rule: said,
    plannedCost,
    indicators,
    attained: main.reached === null ? null : attainment({ direction, target: first.target }, main.reached),
    result: verdictOf(
      {
        actionId: action.id,
        cost: costs.money,
        result: main.reached,
        margin: sumOf(lines.map((line) => line.margin)) ?? impliedMargin(first.kpiId, main.reached, company),
        start: action.start,
        halfLifeMonths: 2,
      },
      today,
      first.unit === 'count',
    ),
    worst: worstOf(bindings, indicators, currency),
    lesson: verdict.decision === 'cut' ? said : null,
  };
}

/** Measuring, what the law asks and what opens the way to everyone are changed when they fall short, never stopped. */
const isDuty = (action: PlannedAction): boolean =>
  (action.kind === 'measurement' && action.catalogueId !== 'CHANNEL-BUDGET') ||
  action.kind === 'accessibility' ||
  action.legal.some((one) => one.ruleId === 'L-WDR');

/** What a result is worth when nobody attributed a margin to it: customers by their first year, revenue by its margin. */
function impliedMargin(kpiId: string, reached: number | null, company: Company): number | null {
  if (reached === null) return null;
  if (kpiId === 'K-NEWCUST' || kpiId === 'K-REF-N') return reached * marginWithin(company.economics, 12);
  return ['K-REVENUE', 'K-AFF-REV', 'K-PART-REV'].includes(kpiId) ? reached * company.economics.marginRate : null;
}

/** The decision in figures: what was read, what was aimed at, and at what cost. */
function ruleText(
  binding: KpiBinding,
  { reached }: ReadIndicator,
  rule: Text,
  currency: string,
  { planned, cost, cap }: { readonly planned: number; readonly cost: number; readonly cap: number | undefined },
): Text {
  if (reached === null) return rule;
  const say = (value: number): Text => measureText(value, binding.unit, currency);
  const money = (value: number): Text => measureText(Math.round(value * 100) / 100, 'money', currency);
  const name = kpiOf(binding.kpiId).title;
  const read = say(reached);
  const counted = binding.unit === 'count' && binding.direction !== 'down' && reached > 0 && planned > 0;
  if (!counted) {
    return pair(
      `${name.fr} : ${read.fr} lu ; visé ${say(binding.target).fr}, seuil bas ${say(binding.low).fr}.`,
      `${name.en}: ${read.en} read; target ${say(binding.target).en}, low mark ${say(binding.low).en}.`,
    );
  }
  const each = money(cost / reached);
  const [aim, most] = [money(planned / binding.target), money(cap ?? planned / Math.max(binding.low, 1e-9))];
  return pair(
    `${name.fr} : ${read.fr} pour ${money(cost).fr}, soit ${each.fr} l’unité ; prévu ${aim.fr}, au plus ${most.fr}.`,
    `${name.en}: ${read.en} for ${money(cost).en}, ${each.en} each; planned ${aim.en}, at most ${most.en}.`,
  );
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
function worstOf(
  bindings: readonly KpiBinding[],
  indicators: readonly ReadIndicator[],
  currency: string,
): ClosedAction['worst'] {
  let worst: ClosedAction['worst'] = null;
  let least = 1;
  for (const [index, { kpiId, reached, target }] of indicators.entries()) {
    if (reached === null) continue;
    const direction = bindings[index]?.direction === 'down' ? 'down' : 'up';
    const share = attainment({ direction, target }, reached);
    const unit = bindings[index]?.unit ?? 'count';
    if (share < least) {
      const words = { reached: measureText(reached, unit, currency), target: measureText(target, unit, currency) };
      [worst, least] = [{ kpi: kpiOf(kpiId).title, reached, target, words }, share];
    }
  }
  return worst;
}
