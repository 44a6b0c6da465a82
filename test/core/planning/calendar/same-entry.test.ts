import { describe, expect, test } from 'vitest';
import type { EntryEdit } from '../../../../src/core/planning/calendar/edited-plan.ts';
import { editedEntries } from '../../../../src/core/planning/calendar/edited-plan.ts';
import { keyedItems } from '../../../../src/core/planning/calendar/same-entry.ts';
import type { CalendarItem } from '../../../../src/core/planning/plan/calendar-item.ts';
import { pair, type Text } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const [ask, price, delay] = [
  pair('Demander', 'Ask'),
  pair('Page des prix', 'Prices'),
  pair('Page des délais', 'Delays'),
];
const item = (taskId: string, title: Text, kind: CalendarItem['kind'] = 'task'): CalendarItem => ({
  date: '2027-01-08',
  time: null,
  kind,
  title,
  taskId,
  channelId: null,
});
const edit = (title: Text): EntryEdit => ({
  cycle: 1,
  title: 'À ma façon',
  day: '2027-01-20',
  planned: { day: '2027-01-08', title, owner: ask, hours: 1 },
});
const shown = (calendar: CalendarItem[], edits: Record<string, EntryEdit>) =>
  editedEntries(smallPlan({ calendar }), edits).map(({ item: { title, date }, plannedDay }) => [
    title.fr,
    date,
    plannedDay,
  ]);

describe('keyedItems', () => {
  test('a work that the next plan calls for by another reason keeps its change, and is there once', () => {
    const edits = { 'task:finding-a:0': edit(ask) };
    expect(shown([item('finding-b', ask)], edits)).toEqual([['À ma façon', '2027-01-20', '2027-01-08']]);
  });

  test('a change follows its content to another rank and leaves the content that has the rank now as it is', () => {
    const edits = { 'publication:content-01:0': edit(price) };
    const calendar = [item('content-01', delay, 'publication'), item('content-02', price, 'publication')];
    expect(shown(calendar, edits)).toEqual([
      ['Page des délais', '2027-01-08', '2027-01-08'],
      ['À ma façon', '2027-01-20', '2027-01-08'],
    ]);
    const keys = keyedItems(calendar, edits).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).not.toBe('publication:content-01:0');
  });

  test('work named by its id keeps its change when its title counts otherwise', () => {
    expect(shown([item('links', pair('Liens (7 pages)', 'Links (7 pages)'))], { 'task:links:0': edit(ask) })).toEqual([
      ['À ma façon', '2027-01-20', '2027-01-08'],
    ]);
  });

  test('a title that another kind of entry has is not the same entry', () => {
    const edits = { 'task:finding-a:0': edit(ask) };
    expect(shown([item('s', ask, 'step')], edits)).toHaveLength(2);
  });
});
