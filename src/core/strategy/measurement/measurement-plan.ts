import { channelTraffic } from '../../framework/traffic.ts';
import { siteHours } from '../../planning/calendar/site-work.ts';
import { isDone } from '../../planning/context/past-work.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { baselineActionId, type DraftAction, noDetail } from '../../planning/plan/draft-action.ts';
import { factorOf } from '../../planning/plan/factor-of.ts';
import { monthWeeks } from '../../planning/plan/planned-task.ts';
import { countsCustomers } from '../../steering/months/month-figures.ts';
import { addDays } from '../../values/day.ts';
import { sum } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import type { MeasurementTask } from './measurement-task.ts';
import { measurementTasks } from './tasks/index.ts';
import { lacksPosition } from '../positioning/positioning-plan.ts';

/** Weeks in which the first figures are collected. */
const firstWeeks = 2;
/** Part of the hours of the first month that they may take: who has few hours is to act first (working assumption). */
const measuringShare = 1 / 3;
/** The same when the site has work to do first (working assumption). */
const measuringShareBesideSite = 0.2;
/** From this week on a task is a review, which lasts until the end of the cycle. */
const firstReviewWeek = 4;
/** Weeks after a monthly review in which a task that waited is done. */
const betweenReviews = 2;
/** Low and high estimates of the hours of a task (working assumption). */
const hoursRange = { low: 0.6, high: 1.8 };
/** Thursday of its week, and the days a task of the first weeks may last. */
const dueWeekday = 3;
const taskDays = 14;

/**
 * The measuring and reviewing tasks of the cycle, each of the same length whatever the hours of the company: where the first
 * weeks have no room for all, those that can wait come one in each of the next months.
 */
export function measurementDrafts(context: PlanContext): DraftAction[] {
  const measured = { isAudited: context.site !== null, isPositioned: !lacksPosition(context) };
  const needed = measurementTasks.filter((task) => task.isNeeded(measured) && !(task.isOnce && isKnown(context, task)));
  const share = siteHours(context) > 0 ? measuringShareBesideSite : measuringShare;
  const available = context.company.capacity.hoursPerWeek * monthWeeks * share;
  const first = sum(needed.filter(({ week }) => week < firstWeeks).map(({ hours }) => hours));
  const waiting = first > available ? needed.filter(({ canWait }) => canWait) : [];
  return needed.map((task) => {
    const months = waiting.indexOf(task) + 1;
    return draftOf(context, task, months === 0 ? task.week : months * monthWeeks + betweenReviews);
  });
}

/** True for what was done in the last cycle, or what the figures of the company already say, unless some still lack. */
function isKnown(context: PlanContext, task: MeasurementTask): boolean {
  if (task.id !== baselineActionId) return isDone(context, catalogueIdOf(task));
  const isCounted = context.previous !== undefined && countsCustomers(context.company);
  const isMissing = channelTraffic(context.company).some(({ missing }) => missing.length > 0);
  return (isCounted || isDone(context, catalogueIdOf(task))) && !isMissing;
}

/** The starting figures were written down once: only those that lack are left. */
const restOfBaseline = pair(
  'Complétez les chiffres qui manquent encore',
  'Complete the figures that are still missing',
);
const titleOf = (context: PlanContext, task: MeasurementTask): Text =>
  task.id === baselineActionId &&
  context.previous !== undefined &&
  (countsCustomers(context.company) || isDone(context, catalogueIdOf(task)))
    ? restOfBaseline
    : task.title;

const catalogueIdOf = ({ id }: MeasurementTask): string => id.toUpperCase();

function draftOf(context: PlanContext, task: MeasurementTask, week: number): DraftAction {
  const { hours } = task;
  const due = addDays(context.start, 7 * Math.min(week, context.weeks - 1) + dueWeekday);
  return {
    ...noDetail,
    id: task.id,
    kind: 'measurement',
    catalogueId: catalogueIdOf(task),
    family: 'measurement',
    title: titleOf(context, task),
    what: task.what,
    stage: task.stage,
    otherStages: [],
    personaIds: context.company.personas.map(({ id }) => id),
    channelIds: task.channelIds,
    hours: { low: hours * hoursRange.low, mode: hours, high: hours * hoursRange.high },
    cash: { low: 0, mode: 0, high: 0 },
    skill: task.skill,
    kpiIds: task.kpiIds,
    legalIds: task.legalIds,
    accessibility: [],
    explain: { score: 1, factors: [factorOf('required', 1, 1, task.why)], runnerUp: null },
    due,
    until: task.week >= firstReviewWeek ? context.end : addDays(due, taskDays),
    again: task.again,
    plannedHours: hours,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    steering: true,
    dependencies: [],
    monthlyClicks: null,
  };
}
