import type { Strategy } from '../../planning/plan/plan.ts';
import type { CalendarItem } from '../../planning/plan/calendar-item.ts';
import type { PlannedTask } from '../../planning/plan/planned-task.ts';
import { pair, type Text } from '../../values/text.ts';
import { channelTypeTitle } from '../plan-cells.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, day, formula, none, total, totalWord, typed, value } from './cells.ts';

/** What is due, by date; the reader enters the day it was done. */
export function calendarSheet({ calendar, tasks }: Strategy): WorkbookSheet {
  const task = (id: string | null): PlannedTask | undefined => tasks.find((one) => one.id === id);
  return {
    id: 'calendar',
    name: pair('Calendrier', 'Calendar'),
    guide: {
      shows: pair('Tout ce qui est daté, dans l’ordre.', 'All that is dated, in order.'),
      enter: pair('Le jour où c’est fait.', 'The day it is done.'),
    },
    columns: [
      column('title', 54, pair('Quoi', 'What')),
      column('date', 14, pair('Le', 'On')),
      column('time', 9, pair('Heure', 'Time')),
      column('kind', 15, pair('Nature', 'Kind')),
      column('channel', 28, pair('Canal', 'Channel')),
      column('owner', 28, pair('Responsable', 'In charge')),
      column('hours', 10, pair('Heures', 'Hours')),
      typed('done', 13, pair('Fait le', 'Done on')),
    ],
    rows: calendar.map(
      (one): SheetRow => ({
        title: one.title,
        date: day(one.date),
        time: one.time ?? none,
        kind: kindNames[one.kind],
        channel: one.channelId === null ? none : channelTypeTitle(one.channelId),
        owner: task(one.taskId)?.owner ?? none,
        ...hoursOf(one, task(one.taskId)),
        ...(one.kind === 'event' ? {} : { done: one.doneOn === undefined ? { typed: 'day' } : day(one.doneOn) }),
      }),
    ),
    totals: [
      {
        title: totalWord,
        date: value(calendar.filter((one) => one.kind !== 'event').length, 'whole'),
        kind: pair('à faire', 'to do'),
        hours: total('hours', 'hours'),
        channel: pair('Faites', 'Done'),
        done: formula({ template: 'count', of: 'done' }, 'whole'),
      },
    ],
    empty: pair('Rien n’est daté dans ce plan.', 'Nothing is dated in this plan.'),
    sticky: 1,
    pagesWide: 1,
  };
}

/** The hours of a task, once: its steps have none. */
const hoursOf = ({ kind }: CalendarItem, task: PlannedTask | undefined): SheetRow =>
  task === undefined || kind === 'step' ? {} : { hours: value(task.hours, 'hours') };

const kindNames: Readonly<Record<CalendarItem['kind'], Text>> = {
  publication: pair('publication', 'publication'),
  step: pair('étape d’un scénario', 'step of a scenario'),
  task: pair('tâche', 'task'),
  event: pair('événement', 'event'),
  review: pair('bilan', 'review'),
};
