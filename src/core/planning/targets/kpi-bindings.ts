import { computedBasis } from '../../framework/kpis/aims.ts';
import { conversionKpi } from '../../framework/kpis/company-kpis.ts';
import type { Aim, Kpi, KpiDirection, Marks } from '../../framework/kpis/kpi.ts';
import { kpiAim } from '../../framework/kpis/kpi-aim.ts';
import { costKpi, costPerResultKpi, referralRateKpi, returnOnCostKpi } from '../../framework/kpis/kpi-ids.ts';
import { kpiOf, kpiSuits } from '../../framework/kpis/kpi-of.ts';
import { actionStart } from '../../framework/kpis/kpi-start.ts';
import { aimedAt } from '../../framework/objectives/aimed-at.ts';
import { typesetText } from '../../language/typeset.ts';
import { rounded } from '../../values/rounded.ts';
import { pair, type Text } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { KpiBinding } from '../plan/kpi-binding.ts';

/** Spread of a planned cost and of a planned cost per result around their target (working assumptions). */
const costSpread = 0.1;
const resultSpread = 0.3;

/** The performance indicators that suit the company, then cost, cost per result and, where sales follow, return on cost. */
export function kpiBindings(context: PlanContext, draft: DraftAction, owner: Text): KpiBinding[] {
  const { company } = context;
  const suited = draft.kpiIds.filter((id) => kpiSuits(id, company));
  const wanted = suited.flatMap((id) => performanceBinding(context, draft, kpiOf(id), owner) ?? []);
  const isMeasured = wanted.some(({ unit }) => unit !== 'money') || (wanted.length > 0 && draft.kind === 'measurement');
  const usual = kpiOf(draft.kind === 'referral' ? referralRateKpi : conversionKpi(company));
  const performance = isMeasured ? wanted : [performanceBinding(context, draft, usual, owner) as KpiBinding, ...wanted];
  const first = performance[0] as KpiBinding;
  const cost = costOf(context, draft);
  const perResult = countsResults(first) ? cost / Math.max(1, gainOf(first)) : cost;
  const sells = draft.stage === 'REV' || draft.kind === 'scenario' || draft.kind === 'conversion';
  return [
    ...performance,
    computedBinding(costKpi, 'cost', owner, costMarks(cost, costSpread)),
    computedBinding(costPerResultKpi, 'ratio', owner, costMarks(perResult, resultSpread)),
    ...(sells ? [computedBinding(returnOnCostKpi, 'ratio', owner, returnMarks())] : []),
  ];
}

/**
 * True for an indicator that counts results of an action, by which its cost can be divided. A defect is not a result.
 */
export function countsResults({ role, unit, direction, target }: KpiBinding): boolean {
  return role === 'performance' && unit === 'count' && direction === 'up' && target > 0;
}

/** What the action adds: a count read on a whole profile has a start, which is no result of the action. */
const gainOf = ({ target, baseline }: Pick<KpiBinding, 'target' | 'baseline'>): number => target - (baseline ?? 0);

const costOf = ({ company }: PlanContext, { plannedHours, plannedCash }: DraftAction): number =>
  plannedHours * company.hourlyCost + plannedCash;

/** Null when nothing measured or planned gives the indicator a target. */
function performanceBinding(context: PlanContext, draft: DraftAction, kpi: Kpi, owner: Text): KpiBinding | null {
  const { unit, direction, reading } = kpi;
  const start = draft.starts?.[kpi.id] ?? actionStart(kpi, context.company, draft.channelIds);
  const aim = aimOf(context, draft, kpi, start);
  if (aim === null) return null;
  const { basis } = aim;
  const [low, target, high] = start === null ? aim.marks : noWorse(aim.marks, start, kpi.direction);
  return {
    kpiId: kpi.id,
    role: kpi.isOnlyGuard ? 'guard' : 'performance',
    baseline: start,
    baselineReason: start === null ? typesetText(notLaunched) : null,
    target,
    basis,
    low,
    high,
    unit,
    direction,
    provenance: start === null ? 'assumption' : 'computed',
    readingFrequency: reading.frequency,
    source: reading.source,
    owner,
    thresholds: { green: target, amber: low, red: low },
  };
}

const notLaunched = pair(
  'rien à mesurer avant la mise en ligne : premier relevé quatre semaines après',
  'nothing to measure before launch: first reading four weeks after',
);

/**
 * The thresholds of the draft, else the company's objective (an action contributes only a part of a count), else the
 * usual aim.
 */
function aimOf(context: PlanContext, draft: DraftAction, kpi: Kpi, start: number | null): Aim | null {
  const own = draft.targets?.[kpi.id];
  if (own !== undefined) return { marks: own, basis: typesetText(computedBasis) };
  const { company, weeks } = context;
  const cost = costOf(context, draft);
  const usual = kpiAim(kpi, { company, weeks, monthlyClicks: draft.monthlyClicks, start, cost });
  const objective = kpi.unit === 'count' ? null : aimedAt(company, kpi.id);
  if (objective === null || (start !== null && !isBeyond(objective, start, kpi.direction))) return usual;
  return {
    marks: marksAround(objective, usual?.marks ?? [objective, objective, objective], kpi.direction),
    basis: pair('Objectif de l’entreprise.', 'Objective of the company.'),
  };
}

/** True for a value that is better than the start. */
const isBeyond = (value: number, start: number, direction: KpiDirection): boolean =>
  direction === 'down' ? value < start : value > start;

/** The marks on the two sides of a target, whichever way is better. */
function marksAround(target: number, [low, , high]: Marks, direction: KpiDirection): Marks {
  return direction === 'down'
    ? [Math.max(low, target), target, Math.min(high, target)]
    : [Math.min(low, target), target, Math.max(high, target)];
}

/** No mark is worse than the start. */
function noWorse([low, target, high]: Marks, start: number, direction: KpiDirection): Marks {
  if (direction === 'none') return [low, target, high];
  const better = (mark: number): number => (direction === 'down' ? Math.min(mark, start) : Math.max(mark, start));
  return [better(low), better(target), better(high)];
}

const newAction = pair('action nouvelle', 'new action');

/** An indicator that the plan computes for every action. */
function computedBinding(
  kpiId: string,
  role: KpiBinding['role'],
  owner: Text,
  marks: Pick<KpiBinding, 'target' | 'low' | 'high' | 'thresholds'>,
): KpiBinding {
  const { unit, direction, reading } = kpiOf(kpiId);
  return {
    baseline: null,
    baselineReason: newAction,
    unit,
    direction,
    provenance: 'computed',
    readingFrequency: reading.frequency,
    source: reading.source,
    owner,
    kpiId,
    role,
    ...marks,
  };
}

/** Thresholds of a cost: an alert only above the high one. */
function costMarks(cost: number, spread: number): Pick<KpiBinding, 'target' | 'low' | 'high' | 'thresholds'> {
  const [target = 0, low = 0, high = 0] = [cost, cost * (1 - spread), cost * (1 + spread)].map((one) =>
    rounded(one, 2),
  );
  return { target, low, high, thresholds: { green: target, amber: high, red: high } };
}

/**
 * Thresholds of the return on the cost of an action: those for first use, since no action has a return before it
 * starts.
 */
function returnMarks(): Pick<KpiBinding, 'target' | 'low' | 'high' | 'thresholds'> {
  const [low, target, high] = kpiOf(returnOnCostKpi).norm?.first ?? [0, 0, 0];
  return { target, low, high, thresholds: { green: target, amber: low, red: low } };
}
