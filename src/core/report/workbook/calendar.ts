import type { Strategy } from '../../planning/plan/plan.ts';
import type { CalendarItem } from '../../planning/plan/calendar-item.ts';
import { pair, type Text } from '../../values/text.ts';
import { channelName } from '../plan/words.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column, day, formula, none, totalWord, typed, value } from './cells.ts';

/** What is due when, in order; the reader writes what was done. */
export function calendarSheet({ calendar, actions }: Strategy): WorkbookSheet {
  const owner = (id: string | null): Text | string => actions.find((one) => one.id === id)?.owner ?? none;
  return {
    id: 'calendar',
    name: pair('Calendrier', 'Calendar'),
    columns: [
      column('title', 54, 'Quoi', 'What'),
      column('date', 14, 'Le', 'On'),
      column('time', 9, 'Heure', 'Time'),
      column('kind', 15, 'Nature', 'Kind'),
      column('channel', 28, 'Canal', 'Channel'),
      column('owner', 28, 'Responsable', 'In charge'),
      typed('done', 13, 'Fait le', 'Done on'),
    ],
    rows: calendar.map(
      (one): SheetRow => ({
        title: one.title,
        date: day(one.date),
        time: one.time ?? none,
        kind: kindWords[one.kind],
        channel:
          one.channelId === null ? none : pair(channelName(one.channelId, 'fr'), channelName(one.channelId, 'en')),
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

const kindWords: Readonly<Record<CalendarItem['kind'], Text>> = {
  publication: pair('publication', 'publication'),
  step: pair('étape d’un scénario', 'step of a scenario'),
  task: pair('tâche', 'task'),
  event: pair('événement', 'event'),
  review: pair('bilan', 'review'),
};
