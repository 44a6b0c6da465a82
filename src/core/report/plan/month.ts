import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { pair } from '../../values/text.ts';
import { monthTasks } from '../../worklist/month-tasks.ts';
import { taskItem } from '../../worklist/task-item.ts';
import type { ReportAction, ReportBlock } from '../blocks.ts';
import { heading } from '../build-blocks.ts';
import { taskTime } from '../task-time.ts';

/** What to do in the first four weeks: the tasks of the page "This month". */
export function monthPart(strategy: Strategy): ReportBlock[] {
  const tasks = monthTasks(strategy.tasks);
  if (tasks.length === 0) return [];
  return [
    heading('start', pair('Ce mois-ci', 'This month')),
    { kind: 'actions', items: tasks.map((task) => reportAction(task, strategy)) },
  ];
}

function reportAction(task: PlannedTask, strategy: Strategy): ReportAction {
  const { title, why, how, proof, edits, success, pages } = taskItem(task, strategy);
  return {
    title,
    why,
    how: how ?? pair('', ''),
    effort: task.hours <= 1 ? 'minutes' : task.hours <= 8 ? 'hours' : 'days',
    places: [],
    count: pages,
    detail: { time: taskTime(task), proof, edits, success },
  };
}
