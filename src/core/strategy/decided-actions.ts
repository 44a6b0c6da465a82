import { channelBudgetId } from '../acquisition/channel-budget-plan.ts';
import type { Company } from '../framework/company/company.ts';
import { marginWithin } from '../framework/economics/unit-economics.ts';
import { findKpi, kpiOf } from '../framework/kpis/kpi-of.ts';
import { withdrawalRuleId } from '../framework/legal/legal-rule-ids.ts';
import { legalRule } from '../framework/legal/legal-rules.ts';
import { measureText } from '../framework/measure-text.ts';
import { typesetText } from '../language/typeset.ts';
import type { KpiBinding } from '../planning/plan/kpi-binding.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { readBindings } from '../planning/plan/read-bindings.ts';
import { actionDecision, attainment } from '../steering/action-decision.ts';
import type { ActionLine } from '../steering/action-readings.ts';
import { type ActionResult, actionResult } from '../steering/action-result.ts';
import type { ClosedAction } from '../steering/next-cycle.ts';
import type { Day } from '../values/day.ts';
import { majorUnits } from '../values/money.ts';
import { rounded } from '../values/rounded.ts';
import { sum, sumKnown } from '../values/sum.ts';
import { pair, type Text } from '../values/text.ts';

/** An indicator of an action with its last reading; values are in its unit. */
export interface ReadIndicator {
  /** Id of the indicator in the catalogue. */
  readonly kpiId: string;
  /** Target in the plan. */
  readonly target: number;
  /** Low threshold in the plan. */
  readonly low: number;
  /** Last value read; null when not read. */
  readonly reached: number | null;
}

/** One action of the closed cycle: cost, performance, ratio, verdict and what becomes of it. */
export interface ActionDecided extends ClosedAction {
  /** Kind of the action, as in the plan. */
  readonly kind: PlannedAction['kind'];
  /** Id of the entry of the catalogue that the action applies. */
  readonly catalogueId: string;
  /** Planned cost, currency units, hours at their cost. */
  readonly plannedCost: number;
  /** Performance indicators of the action, the main one first. */
  readonly indicators: readonly ReadIndicator[];
  /** Share of the target of the first indicator that was reached; null = not read. */
  readonly attained: number | null;
  /** Cost and profitability. */
  readonly result: ActionResult;
  /** Figures behind the decision, in a sentence. */
  readonly rule: Text;
}

/** What every action of a plan is decided with. */
interface Close {
  readonly company: Company;
  readonly currency: string;
  readonly today: Day;
  /** What a customer of a channel may cost, currency units. */
  readonly channel: { readonly cap: number; readonly breakEven: number };
}

/** Costs of an action, currency units. */
interface ActionCosts {
  readonly planned: number;
  /** Read cash and hours, each as planned where it was not read. */
  readonly actual: number;
  readonly hours: number;
}

/** Months of margin of a customer, used when no margin is attributed. */
const customerMonths = 12;
/** Months until half of the effect of an action is reached (working assumption). */
const usualHalfLife = 2;

/** Each action of the plan with its readings. */
export function decidedActions(
  strategy: Strategy,
  company: Company,
  lines: readonly ActionLine[],
  today: Day,
): ActionDecided[] {
  const { currency } = strategy.company;
  const major = (amountMinor: number): number => majorUnits({ amountMinor, currency });
  return strategy.actions.map((action) => {
    const bounds = strategy.cac.lines.find((line) => isBudgetIn(action, line)) ?? {
      ceiling: strategy.cac.channelCap,
      breakEven: strategy.cac.breakEven,
    };
    const channel = { cap: major(bounds.ceiling), breakEven: major(bounds.breakEven) };
    const close: Close = { company, currency, today, channel };
    return decidedAction(
      action,
      lines.filter(({ actionId }) => actionId === action.id),
      close,
    );
  });
}

/** True for the budget of a channel whose customers belong to the line. */
const isBudgetIn = (action: PlannedAction, { channelIds }: { readonly channelIds: readonly string[] }): boolean =>
  isChannelBudget(action) && channelIds.some((id) => action.id === `budget-${id.replaceAll('_', '-')}`);

function decidedAction(action: PlannedAction, lines: readonly ActionLine[], close: Close): ActionDecided {
  const bindings = readBindings(action);
  const indicators = bindings.map((binding, index) => readIndicator(binding, lines, index === 0));
  const first = bindings[0] as KpiBinding;
  const { reached } = indicators[0] as ReadIndicator;
  const costs = costsOf(action, lines, close);
  const verdict = decisionOn(action, first, { reached, costs }, close);
  const rule = typesetText(
    reached === null ? verdict.rule : ruleInFigures(first, reached, costs, { cap: capOf(action, close), ...close }),
  );
  const direction = directionOf(first);
  return {
    id: action.id,
    kind: action.kind,
    catalogueId: action.catalogueId,
    title: action.title,
    start: action.start,
    end: action.end,
    decision: verdict.decision,
    rule,
    plannedCost: costs.planned,
    indicators,
    attained: reached === null ? null : attainment({ direction, target: first.target }, reached),
    result: resultOf(action, first, { reached, costs, lines }, close),
    worst: worstOf(bindings, indicators, close.currency),
    lesson: verdict.decision === 'cut' ? rule : null,
  };
}

function readIndicator(binding: KpiBinding, lines: readonly ActionLine[], isFirst: boolean): ReadIndicator {
  const own = lines.filter(({ kpiId }) => kpiId === binding.kpiId || (kpiId === null && isFirst));
  const reached = own.map(({ result }) => result).filter((value) => value !== null);
  return { kpiId: binding.kpiId, target: binding.target, low: binding.low, reached: reached.at(-1) ?? null };
}

function costsOf(action: PlannedAction, lines: readonly ActionLine[], { company, currency }: Close): ActionCosts {
  const amountOf = (costs: PlannedAction['costs']): number =>
    sum(costs.map(({ planned }) => majorUnits({ amountMinor: planned, currency })));
  const cash =
    sumKnown(lines.map((line) => line.cash)) ?? amountOf(action.costs.filter(({ nature }) => nature !== 'people'));
  const hours = sumKnown(lines.map((line) => line.hours)) ?? action.effort.planned;
  return { planned: amountOf(action.costs), actual: cash + hours * company.hourlyCost, hours };
}

/** An action without a planned cost is judged on its hours. */
function decisionOn(
  action: PlannedAction,
  first: KpiBinding,
  { reached, costs }: { readonly reached: number | null; readonly costs: ActionCosts },
  { channel }: Close,
): ReturnType<typeof actionDecision> {
  const isPaid = costs.planned > 0;
  return actionDecision({
    ...(isChannelBudget(action) ? { ceiling: channel } : {}),
    plannedCost: isPaid ? costs.planned : action.effort.planned,
    cost: isPaid ? costs.actual : costs.hours,
    counted: isCount(first),
    direction: directionOf(first),
    ...overStart(first, { result: reached, target: first.target, low: first.low, high: first.high }),
    supports: isDuty(action) || (isChannelBudget(action) && !isCount(first)),
  });
}

/** The marks of a count above the start of its profile, which is no result of the action. */
function overStart<Marks extends { result: number | null; target: number; low: number; high: number }>(
  binding: KpiBinding,
  marks: Marks,
): Marks & { readonly start?: number } {
  const start = isCount(binding) ? (binding.baseline ?? 0) : 0;
  const over = (value: number): number => Math.max(0, value - start);
  if (start === 0) return marks;
  const { result, target, low, high } = marks;
  return {
    ...marks,
    start,
    result: result === null ? null : over(result),
    target: over(target),
    low: over(low),
    high: over(high),
  };
}

/** Profitability; a cost is divided by a number of results, never by a rate or a rank. */
function resultOf(
  action: PlannedAction,
  first: KpiBinding,
  {
    reached,
    costs,
    lines,
  }: { readonly reached: number | null; readonly costs: ActionCosts; readonly lines: readonly ActionLine[] },
  { company, today }: Close,
): ActionResult {
  const result = actionResult(
    {
      actionId: action.id,
      cost: costs.actual,
      result: reached === null || !isCount(first) ? reached : Math.max(0, reached - (first.baseline ?? 0)),
      margin: sumKnown(lines.map(({ margin }) => margin)) ?? impliedMargin(first.kpiId, reached, company),
      start: action.start,
      halfLifeMonths: usualHalfLife,
    },
    today,
  );
  return isCount(first) ? result : { ...result, costPerResult: null };
}

/** Margin of a result when none is attributed: customers by their first year, revenue by its margin rate. */
function impliedMargin(kpiId: string, reached: number | null, { economics }: Company): number | null {
  if (reached === null) return null;
  switch (findKpi(kpiId)?.unitIsWorth) {
    case 'customer':
      return reached * marginWithin(economics, customerMonths);
    case 'revenue':
      return reached * economics.marginRate;
    default:
      return null;
  }
}

/** The decision in figures: what was read, what was aimed at, and at what cost. */
function ruleInFigures(
  binding: KpiBinding,
  reached: number,
  { planned, actual }: ActionCosts,
  { cap, currency }: { readonly cap: number | null; readonly currency: string },
): Text {
  const show = (value: number): Text => measureText(value, binding.unit, currency);
  const money = (value: number): Text => measureText(rounded(value, 2), 'money', currency);
  const name = kpiOf(binding.kpiId).title;
  const read = show(reached);
  const hasUnitCost = isCount(binding) && binding.direction !== 'down' && reached > 0 && planned > 0;
  if (!hasUnitCost) {
    const [target, low] = [show(binding.target), show(binding.low)];
    return pair(
      `${name.fr} : ${read.fr} lu ; visé ${target.fr}, seuil bas ${low.fr}.`,
      `${name.en}: ${read.en} read; target ${target.en}, low mark ${low.en}.`,
    );
  }
  const cost = money(actual);
  const start = binding.baseline ?? 0;
  const each = money(actual / Math.max(1, reached - start));
  const aim = money(planned / Math.max(1, binding.target - start));
  const most = money(cap ?? planned / Math.max(binding.low - start, 1));
  return pair(
    `${name.fr} : ${read.fr} pour ${cost.fr}, soit ${each.fr} l’unité ; prévu ${aim.fr}, au plus ${most.fr}.`,
    `${name.en}: ${read.en} for ${cost.en}, ${each.en} each; planned ${aim.en}, at most ${most.en}.`,
  );
}

/** The indicator furthest under its target. */
function worstOf(
  bindings: readonly KpiBinding[],
  indicators: readonly ReadIndicator[],
  currency: string,
): ClosedAction['worst'] {
  const missed = bindings.flatMap((binding, index) => {
    const reached = indicators[index]?.reached ?? null;
    if (reached === null) return [];
    return {
      binding,
      reached,
      share: attainment({ direction: directionOf(binding), target: binding.target }, reached),
    };
  });
  const [worst] = missed.filter(({ share }) => share < 1).sort((a, b) => a.share - b.share);
  if (worst === undefined) return null;
  const { kpiId, target, unit } = worst.binding;
  const words = { reached: measureText(worst.reached, unit, currency), target: measureText(target, unit, currency) };
  return { kpi: kpiOf(kpiId).title, reached: worst.reached, target, words };
}

const isCount = ({ unit }: KpiBinding): boolean => unit === 'count';
const directionOf = ({ direction }: KpiBinding): 'up' | 'down' => (direction === 'down' ? 'down' : 'up');
const isChannelBudget = ({ catalogueId }: PlannedAction): boolean => catalogueId === channelBudgetId;
const capOf = (action: PlannedAction, { channel }: Close): number | null =>
  isChannelBudget(action) ? channel.cap : null;

/** Measuring, legal duties and accessibility are changed when they fall short, never stopped. */
const isDuty = (action: PlannedAction): boolean =>
  (action.kind === 'measurement' && !isChannelBudget(action)) ||
  action.kind === 'accessibility' ||
  action.legal.some(({ ruleId }) => legalRule(ruleId).answers.includes(withdrawalRuleId));
