import { siteHours } from '../../planning/calendar/site-work.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { type DraftAction, noDetail } from '../../planning/plan/draft-action.ts';
import { factorOf } from '../../planning/plan/factor-of.ts';
import { addDays } from '../../values/day.ts';
import { sum } from '../../values/sum.ts';
import type { MeasurementTask } from './measurement-task.ts';
import { measurementTasks } from './tasks/index.ts';
import { lacksPosition } from '../positioning-plan.ts';

/** First weeks of the cycle, and the part of their hours that measuring may take (working assumption). */
const firstWeeks = 2;
const measuringShare = 0.8;
/** The same when the site has work to do first (working assumption). */
const measuringShareBesideSite = 0.4;
/** From this week on a task is a review, which lasts until the end of the cycle. */
const firstReviewWeek = 4;
/** Low and high estimates of the hours of a task (working assumption). */
const hoursRange = { low: 0.6, high: 1.8 };
/** Thursday of its week, and the days a task of the first weeks may last. */
const dueWeekday = 3;
const taskDays = 14;

/** The measuring and reviewing tasks of the cycle; with few hours a week each takes less. */
export function measurementDrafts(context: PlanContext): DraftAction[] {
  const measured = { isAudited: context.site !== null, isPositioned: !lacksPosition(context) };
  const needed = measurementTasks.filter((task) => task.isNeeded(measured));
  const early = sum(needed.filter(({ week }) => week < firstWeeks).map(({ hours }) => hours));
  const share = siteHours(context) > 0 ? measuringShareBesideSite : measuringShare;
  const available = context.company.capacity.hoursPerWeek * firstWeeks * share;
  const pace = Math.min(1, available / early);
  return needed.map((task) => draftOf(context, task, hoursOf(task, pace)));
}

/** Rounded down to half an hour, half an hour at least each time the task is done. */
function hoursOf({ hours, again }: MeasurementTask, pace: number): number {
  const times = again.length + 1;
  return times * Math.max(0.5, Math.floor((hours * pace * 2) / times) / 2);
}

function draftOf(context: PlanContext, task: MeasurementTask, plannedHours: number): DraftAction {
  const { hours } = task;
  const due = addDays(context.start, 7 * Math.min(task.week, context.weeks - 1) + dueWeekday);
  return {
    ...noDetail,
    id: task.id,
    kind: 'measurement',
    catalogueId: task.id.toUpperCase(),
    family: 'measurement',
    title: task.title,
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
    plannedHours,
    plannedCash: 0,
    cashNature: 'tool',
    outsourced: false,
    steering: true,
    dependencies: [],
    monthlyClicks: null,
  };
}
