import type { Strategy } from '../../planning/plan/plan.ts';
import type { CalendarItem } from '../../planning/plan/calendar-item.ts';
import { pair, type Text } from '../../values/text.ts';
import { channelTypeTitle } from '../plan-cells.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, day, formula, none, totalWord, typed, value } from './cells.ts';

/** What is due, by date; the reader enters the day it was done. */
export function calendarSheet({ calendar, actions }: Strategy): WorkbookSheet {
  const owner = (id: string | null): Text | string => actions.find((one) => one.id === id)?.owner ?? none;
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
      typed('done', 13, pair('Fait le', 'Done on')),
    ],
    rows: calendar.map(
      (one): SheetRow => ({
        title: one.title,
        date: day(one.date),
        time: one.time ?? none,
        kind: kindNames[one.kind],
        channel: one.channelId === null ? none : channelTypeTitle(one.channelId),
        owner: owner(one.actionId),
        ...(one.kind === 'event' ? {} : { done: { typed: 'day' } satisfies SheetRow[string] }),
      }),
    ),
    totals: [
      {
        title: totalWord,
        date: value(calendar.filter((one) => one.kind !== 'event').length, 'whole'),
        kind: pair('à faire', 'to do'),
        owner: pair('Faites', 'Done'),
        done: formula({ template: 'count', of: 'done' }, 'whole'),
      },
    ],
    empty: pair('Rien n’est daté dans ce plan.', 'Nothing is dated in this plan.'),
    sticky: 1,
    pagesWide: 1,
  };
}

const kindNames: Readonly<Record<CalendarItem['kind'], Text>> = {
  publication: pair('publication', 'publication'),
  step: pair('étape d’un scénario', 'step of a scenario'),
  task: pair('tâche', 'task'),
  event: pair('événement', 'event'),
  review: pair('bilan', 'review'),
};
