import type { Company } from '../framework/company/company.ts';
import { type ActionDecided, decidedActions } from './decided-actions.ts';
import { type ChannelDecision, channelDecisions } from '../steering/channel-decisions.ts';
import type { ActionLine, RefusedLine } from '../steering/action-readings.ts';
import { nextCycle, posteriorEffect, type ReplannedAction } from '../steering/next-cycle.ts';
import { addDays, type Day, monthOf, yearOf } from '../values/day.ts';
import { readingsOfPlan } from './readings-of-plan.ts';
import type { PlanInput } from './compose-plan.ts';
import type { PreviousCycle } from '../planning/plan/previous-cycle.ts';
import type { SiteSignals } from '../planning/context/site-signals.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { compareText } from '../values/compare-text.ts';

export interface ClosedCycle {
  readonly cycle: { readonly number: number; readonly start: Day; readonly end: Day; readonly closedOn: Day };
  /** Performance indicators read, of those the plan binds. */
  readonly read: { readonly done: number; readonly expected: number };
  readonly actions: readonly ActionDecided[];
  readonly channels: readonly ChannelDecision[];
  readonly refused: readonly RefusedLine[];
}

export interface ReusedAction extends ReplannedAction {
  /** Action of the next plan that takes it up; null = none does. */
  readonly plannedAs: string | null;
}

/** Results of a cycle, action by action and channel by channel, with what becomes of each (§6.7, §6.8). */
export function closeCycle(
  strategy: Strategy,
  company: Company,
  readings: { readonly lines: readonly ActionLine[]; readonly refused: readonly RefusedLine[] },
  closedOn: Day,
): ClosedCycle {
  const { lines, refused } = readingsOfPlan(strategy, readings.lines);
  const actions = decidedActions(strategy, company, lines, closedOn);
  const indicators = actions.flatMap((one) => one.indicators);
  const { number, start, end } = strategy.cycle;
  return {
    cycle: { number, start, end, closedOn },
    read: { done: indicators.filter((one) => one.reached !== null).length, expected: indicators.length },
    actions,
    channels: channelDecisions(company),
    refused: [...readings.refused, ...refused].sort((a, b) => a.line - b.line),
  };
}

/** The draft of the cycle that follows: planned with what this one taught, and what each former action becomes. */
export function followingCycle(
  strategy: Strategy,
  closed: ClosedCycle,
  company: Company,
  options: {
    readonly site: SiteSignals | null;
    readonly start: Day;
    readonly seed: number;
    readonly engineVersion: string;
    /** Makes the plan. */
    readonly planStrategy: (input: PlanInput) => Strategy;
  },
): { plan: Strategy; reused: ReusedAction[] } {
  const weeks = strategy.cycle.weeks;
  const next = companyOf(company, strategy, options.start, addDays(options.start, 7 * weeks - 1));
  const plan = options.planStrategy({
    company: next,
    site: options.site,
    cycle: { start: options.start, weeks },
    seed: options.seed,
    engineVersion: options.engineVersion,
    previous: taughtBy(closed),
  });
  const taken = new Set<string>();
  const replanned = nextCycle(closed.actions, { start: strategy.cycle.start }, { start: options.start });
  return {
    plan,
    reused: replanned.map((one): ReusedAction => {
      const before = strategy.actions.find((action) => action.id === one.fromId);
      const twin =
        one.decision === 'cut' || before === undefined
          ? undefined
          : plan.actions.find((action) => !taken.has(action.id) && isSameWork(action, before));
      if (twin !== undefined) taken.add(twin.id);
      return { ...one, plannedAs: twin?.id ?? null };
    }),
  };
}

type Action = Strategy['actions'][number];

/** The same unit of the catalogue; for a content also the same topic and public, for a budget the same channel. */
function isSameWork(action: Action, before: Action): boolean {
  if (action.kind !== before.kind || action.catalogueId !== before.catalogueId) return false;
  if (action.kind === 'content') {
    return action.content?.topicId === before.content?.topicId && action.personaIds[0] === before.personaIds[0];
  }
  return before.catalogueId !== 'CHANNEL-BUDGET' || action.id === before.id;
}

/** Past results of each catalogue entry, drawn toward neutral; entries whose every use was stopped. */
function taughtBy(closed: ClosedCycle): PreviousCycle {
  const seen = new Map<string, number[]>();
  const kept = new Set<string>();
  for (const { catalogueId, attained, decision } of closed.actions) {
    if (decision !== 'cut') kept.add(catalogueId);
    if (attained !== null) seen.set(catalogueId, [...(seen.get(catalogueId) ?? []), Math.min(1, attained / 2)]);
  }
  const entries = [...seen].sort(([a], [b]) => compareText(a, b));
  return {
    number: closed.cycle.number,
    evidence: Object.fromEntries(
      entries.map(([id, values]) => [id, Math.round(posteriorEffect(0.5, values) * 1e4) / 1e4]),
    ),
    cut: [...new Set(closed.actions.map((one) => one.catalogueId))].filter((id) => !kept.has(id)).sort(),
  };
}

/** The company at the next cycle: its dates and number; seasonal figures of the past months no longer apply. */
function companyOf(company: Company, strategy: Strategy, start: Day, end: Day): Company {
  const { simulation } = company;
  const months = simulation === undefined ? [] : monthsOf(start, simulation.seasonality.length);
  return {
    ...company,
    period: { ...company.period, cycleStart: start, cycleEnd: end, cycleNumber: strategy.cycle.number + 1 },
    growthObjectives: company.growthObjectives.map(({ dueDate: _past, ...objective }) => objective),
    ...(simulation === undefined ? {} : { simulation: { ...simulation, seasonalityMonths: months } }),
  };
}

function monthsOf(start: Day, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const month = monthOf(start) - 1 + index;
    return `${yearOf(start) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
