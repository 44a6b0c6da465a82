import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { monthTasks } from '../../../worklist/month-tasks.ts';
import { taskItem } from '../../../worklist/task-item.ts';
import type { Cell } from '../../blocks.ts';
import { hoursText, shortDay } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';
import { slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import { counted } from '../../../values/counted.ts';
import type { Slide } from '../slides.ts';
import { sheetSlides } from './sheet-slides.ts';

/** The tasks of the first four weeks, as on the page "This month". */
export function monthSlides(strategy: Strategy): Slide[] {
  const tasks = monthTasks(strategy.tasks);
  if (tasks.length === 0) return [];
  const total = counted(tasks.length, ['tâche', 'tâches'], ['task', 'tasks']);
  return sheetSlides({
    id: 'month',
    title: titled(`Ce mois-ci\u202f: ${total.fr}, dans l’ordre`, `This month: ${total.en}, in order`),
    table: slideTable(
      [
        ['À faire', 'To do', 0.52],
        ['Pour le', 'By', 0.14],
        ['Heures', 'Hours', 0.1, 'number'],
        ['Responsable', 'In charge', 0.24],
      ],
      tasks.map(({ title, date, hours, owner }): Cell[] => [title, shortDay(date), hoursText(hours), owner]),
    ),
    alt: pair('Tableau des tâches des quatre premières semaines.', 'Table of the tasks of the first four weeks.'),
    notes: [introduction],
    rowNotes: tasks.map((task) =>
      inBoth((locale) => `${sentence(task.title[locale])} ${sentence(taskItem(task, strategy).why[locale])}`),
    ),
    more: [orderNote, doneNote],
    source: sourceLine('audit du site et plan (calculé)', 'audit of the site and plan (computed)'),
  });
}

const introduction = pair(
  'Voici ce qui se fait dans les quatre premières semaines, dans l’ordre où commencer\u202f: ce que l’audit demande sur le site et ce que le plan commence, dans les heures dont vous disposez.',
  'This is what is done in the first four weeks, in the order in which to start: what the audit calls for on the site and what the plan starts, within the hours that you have.',
);

const doneNote = pair(
  'Une tâche est finie quand quelqu’un d’autre peut le vérifier\u202f: une page en ligne, un relevé daté, un message parti. Celles qui ne sont pas finies passent à la semaine suivante avant toute tâche nouvelle, et je le dis à la revue du mois.',
  'A task is done when somebody else can check it: a page online, a dated reading, a message sent. Those that are not done move to the next week before any new task, and I report it at the review of the month.',
);

const orderNote = pair(
  'Le site vient d’abord, parce qu’une page qui ne marche pas perd aussi les visites que le plan amène. Les mêmes tâches, avec les mêmes noms et les mêmes dates, sont dans le rapport, le classeur et l’agenda.',
  'The site comes first, because a page that does not work also loses the visits that the plan brings. The same tasks, with the same names and dates, are in the report, the workbook and the diary.',
);
