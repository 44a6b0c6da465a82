import type { SiteBooking } from '../planning/calendar/schedule-actions.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { monthWeeks, type PlannedTask } from '../planning/plan/planned-task.ts';
import { taskTitle } from '../planning/plan/task-title.ts';
import { compareText } from '../values/compare-text.ts';
import { addDays, type Day } from '../values/day.ts';
import { sum } from '../values/sum.ts';
import { measurementTask } from './measurement/tasks/index.ts';

/** Day of its last week on which a task is ready: Thursday. */
const readyWeekday = 3;

/** Work on the site and actions of the plan as one list, by date; on one day the site comes first, in the order of its audit. */
export function plannedTasks(
  context: PlanContext,
  site: readonly SiteBooking[],
  actions: readonly PlannedAction[],
): PlannedTask[] {
  const tasks = [...site.map((one) => siteTask(context, one)), ...actions.flatMap((one) => actionTasks(context, one))];
  return tasks.sort((a, b) => compareText(a.date, b.date));
}

function siteTask(context: PlanContext, { item, owner, weeks }: SiteBooking): PlannedTask {
  return {
    id: item.id,
    title: item.title,
    owner,
    ...weeksOf(context, weeks),
    date: readyDay(context, weeks),
    time: null,
    actionId: null,
    work: item,
  };
}

/** One task, or one for each week in which the action is done again. */
function actionTasks(context: PlanContext, action: PlannedAction): PlannedTask[] {
  const task = actionTask(context, action);
  const { again = [] } = measurementTask(action.id) ?? {};
  const parts =
    again.length > 0
      ? task.weeks.map((week) => [week])
      : action.effort.running === undefined
        ? []
        : monthly(task.weeks);
  if (parts.length === 0) return [task];
  return parts.map((weeks, at) => ({
    ...task,
    id: at === 0 ? task.id : `${task.id}-${at + 1}`,
    // what was set up once goes on
    title: at === 0 || action.effort.running === undefined ? task.title : action.title,
    ...weeksOf(context, weeks),
    date: readyDay(context, at === 0 ? weeks.slice(0, 1) : weeks),
  }));
}

/** The weeks of a work by the months of a plan. */
function monthly(weeks: PlannedTask['weeks']): PlannedTask['weeks'][] {
  const months = [...new Set(weeks.map(({ week }) => Math.floor(week / monthWeeks)))];
  return months.map((month) => weeks.filter(({ week }) => Math.floor(week / monthWeeks) === month));
}

function actionTask(context: PlanContext, action: PlannedAction): PlannedTask {
  const [date = '', time = null] = action.content?.publishAt?.split('T') ?? [];
  return {
    id: action.id,
    title: taskTitle(action),
    owner: action.owner,
    ...weeksOf(context, action.effort.weeks),
    date: date || (action.scenario?.steps[0]?.date ?? readyDay(context, action.effort.weeks)),
    time,
    actionId: action.id,
    work: null,
  };
}

function weeksOf(context: PlanContext, weeks: PlannedTask['weeks']): Pick<PlannedTask, 'start' | 'hours' | 'weeks'> {
  return {
    start: addDays(context.start, 7 * (weeks[0]?.week ?? 0)),
    hours: sum(weeks.map(({ hours }) => hours)),
    weeks,
  };
}

const readyDay = ({ start }: PlanContext, weeks: PlannedTask['weeks']): Day =>
  addDays(start, 7 * (weeks.at(-1)?.week ?? 0) + readyWeekday);
