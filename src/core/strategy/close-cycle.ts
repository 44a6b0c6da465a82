import type { Languages } from '../language/language.ts';
import { channelBudgetId } from '../acquisition/channel-budget-plan.ts';
import type { Company } from '../framework/company/company.ts';
import type { CalendarEdits } from '../planning/calendar/edited-plan.ts';
import type { SiteSignals } from '../planning/context/site-signals.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import type { PlacedWork } from '../planning/calendar/placed-work.ts';
import type { PastWork, PreviousCycle } from '../planning/plan/previous-cycle.ts';
import type { ActionLine, RefusedLine } from '../steering/action-readings.ts';
import { type ChannelDecision, channelDecisions } from '../steering/channel-decisions.ts';
import { nextCycle, posteriorEffect, type ReplannedAction } from '../steering/next-cycle.ts';
import { compareText } from '../values/compare-text.ts';
import { addDays, addMonths, type Day } from '../values/day.ts';
import { rounded } from '../values/rounded.ts';
import { unique } from '../values/unique.ts';
import type { PlanInput } from './compose-plan.ts';
import { type ActionDecided, decidedActions } from './decided-actions.ts';
import { pastWorks } from './past-works.ts';
import { readingsOfPlan } from './readings-of-plan.ts';

export interface ClosedCycle {
  /** The cycle that was closed. */
  readonly cycle: {
    /** Number of the cycle. */
    readonly number: number;
    /** First day. */
    readonly start: Day;
    /** Last day. */
    readonly end: Day;
    /** Day on which it was closed. */
    readonly closedOn: Day;
  };
  /** Performance indicators read, of those the plan binds. */
  readonly read: {
    /** Indicators with a reading. */
    readonly done: number;
    /** Indicators that the plan binds. */
    readonly expected: number;
  };
  /** Every action of the plan, with its result and decision. */
  readonly actions: readonly ActionDecided[];
  /** Decision on each channel that costs something. */
  readonly channels: readonly ChannelDecision[];
  /** Lines of the readings that were not used, by line. */
  readonly refused: readonly RefusedLine[];
  /** What a person noted of each action in the calendar; absent where nobody noted anything. */
  readonly works?: readonly PastWork[];
}

/** What becomes of an action of a closed cycle. */
export interface ReusedAction extends ReplannedAction {
  /** Action of the next plan that continues it; null = none does. */
  readonly plannedAs: string | null;
}

interface ReadAtClose {
  readonly lines: readonly ActionLine[];
  readonly refused: readonly RefusedLine[];
  /** What a person changed in the calendar; default nothing. */
  readonly edits?: CalendarEdits;
}

/** Results of a cycle, action by action and channel by channel, with what becomes of each (docs/domain/formulas.md, Cycle close). */
export function closeCycle(strategy: Strategy, company: Company, readings: ReadAtClose, closedOn: Day): ClosedCycle {
  const { lines, refused } = readingsOfPlan(strategy, readings.lines);
  const actions = decidedActions(strategy, company, lines, closedOn);
  const indicators = actions.flatMap((one) => one.indicators);
  const { number, start, end } = strategy.cycle;
  const works = pastWorks(strategy, readings.edits ?? {});
  return {
    cycle: { number, start, end, closedOn },
    read: { done: indicators.filter(({ reached }) => reached !== null).length, expected: indicators.length },
    actions,
    channels: channelDecisions(company),
    refused: [...readings.refused, ...refused].sort((a, b) => a.line - b.line),
    ...(works.length === 0 ? {} : { works }),
  };
}

export interface FollowingOptions {
  readonly site: SiteSignals | null;
  readonly languages: Languages;
  readonly start: Day;
  readonly seed: number;
  readonly engineVersion: string;
  /** What a person put on days of the next cycle; default nothing. */
  readonly placed?: readonly PlacedWork[];
  /** Makes the plan. */
  readonly planStrategy: (input: PlanInput) => Strategy;
}

/** The draft of the next cycle, planned with the results of this one, and what each of its actions becomes. */
export function followingCycle(
  strategy: Strategy,
  closed: ClosedCycle,
  company: Company,
  { site, languages, start, seed, engineVersion, placed = [], planStrategy }: FollowingOptions,
): { plan: Strategy; reused: ReusedAction[] } {
  const { weeks } = strategy.cycle;
  const plan = planStrategy({
    company: companyOfCycle(company, strategy.cycle.number + 1, start, addDays(start, 7 * weeks - 1)),
    site,
    cycle: { start, weeks },
    languages,
    seed,
    engineVersion,
    placed,
    previous: resultsOf(closed, strategy.inputs.previous),
  });
  const taken = new Set<string>();
  const reused = nextCycle(closed.actions, { start: strategy.cycle.start }, { start }).map((one): ReusedAction => {
    const before = strategy.actions.find(({ id }) => id === one.fromId);
    const twin =
      one.decision === 'cut' || before === undefined
        ? undefined
        : plan.actions.find((action) => !taken.has(action.id) && isSameWork(action, before));
    if (twin !== undefined) taken.add(twin.id);
    return { ...one, plannedAs: twin?.id ?? null };
  });
  return { plan, reused };
}

/** True for the same unit of a catalogue; for a content also the same topic and public, for a budget the same channel. */
function isSameWork(action: PlannedAction, before: PlannedAction): boolean {
  if (action.kind !== before.kind || action.catalogueId !== before.catalogueId) return false;
  if (action.kind === 'content') {
    return action.content?.topicId === before.content?.topicId && action.personaIds[0] === before.personaIds[0];
  }
  return before.catalogueId !== channelBudgetId || action.id === before.id;
}

/** What the readings of all cycles show of each catalogue unit, and the units whose every use was stopped in this one. */
function resultsOf({ cycle, actions, works }: ClosedCycle, before: PreviousCycle | undefined): PreviousCycle {
  const attained = new Map<string, number[]>();
  for (const { catalogueId, attained: share } of actions) {
    if (share === null) continue;
    attained.set(catalogueId, [...(attained.get(catalogueId) ?? []), share]);
  }
  const known = before?.evidence ?? {};
  const ids = unique([...Object.keys(known), ...attained.keys()]).sort(compareText);
  const used = new Set(actions.filter(({ decision }) => decision !== 'cut').map(({ catalogueId }) => catalogueId));
  return {
    number: cycle.number,
    evidence: Object.fromEntries(
      ids.map((id) => {
        const { multiple, readings } = posteriorEffect(known[id], attained.get(id) ?? []);
        return [id, { multiple: rounded(multiple, 4), readings }];
      }),
    ),
    cut: unique(actions.map(({ catalogueId }) => catalogueId))
      .filter((id) => !used.has(id))
      .sort(),
    ...(works === undefined ? {} : { works }),
  };
}

/** The company at another cycle: its dates and number, the months of its seasonality, and no due date of the past. */
function companyOfCycle(company: Company, cycleNumber: number, start: Day, end: Day): Company {
  const { simulation } = company;
  return {
    ...company,
    period: { ...company.period, cycleStart: start, cycleEnd: end, cycleNumber },
    growthObjectives: company.growthObjectives.map(({ dueDate: _past, ...objective }) => objective),
    ...(simulation === undefined
      ? {}
      : { simulation: { ...simulation, seasonalityMonths: monthsFrom(start, simulation.seasonality.length) } }),
  };
}

/** `YYYY-MM` of so many months. */
function monthsFrom(start: Day, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addMonths(start, index).slice(0, 7));
}
