import { describe, expect, test } from 'vitest';
import {
  asideEntries,
  editedEntries,
  editedPlan,
  type EntryEdit,
  ownEntryKey,
} from '../../../../src/core/planning/calendar/edited-plan.ts';
import type { Strategy } from '../../../../src/core/planning/plan/plan.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const task = smallTask('links', { date: '2027-01-08', start: '2027-01-04', hours: 2, weeks: [{ week: 0, hours: 2 }] });
const calendar: Strategy['calendar'] = [
  { date: '2027-01-08', time: null, kind: 'task', title: task.title, taskId: 'links', channelId: null },
  { date: '2027-01-10', time: null, kind: 'event', title: pair('Soldes', 'Sales'), taskId: null, channelId: null },
];
const capacity: Strategy['capacity'] = {
  hoursPerWeek: 3,
  hoursTotal: 75,
  hoursPlanned: 2,
  waiting: [],
  weeks: [0, 1, 2].map((week) => ({
    week,
    start: `2027-01-${String(4 + 7 * week).padStart(2, '0')}`,
    hours: week === 0 ? 2 : 0,
  })),
};
const plan = smallPlan({ tasks: [task], calendar, capacity });
const key = 'task:links:0';
const edit = (change: Partial<EntryEdit>): Record<string, EntryEdit> => ({
  [key]: {
    cycle: 1,
    planned: { day: '2027-01-08', title: pair('Liens', 'Links'), owner: pair('Léa', 'Léa'), hours: 2 },
    ...change,
  },
});
const nextPlan = (parts: Partial<Strategy>): Strategy =>
  smallPlan({ capacity, ...parts, cycle: { ...plan.cycle, number: 2, start: '2027-06-28', end: '2027-12-19' } });

describe('editedPlan', () => {
  test('a moved task has its day everywhere, and its hours in the week of that day', () => {
    const { tasks, calendar: entries, capacity: after } = editedPlan(plan, edit({ day: '2027-01-20' }));
    expect(tasks[0]).toMatchObject({ date: '2027-01-20', start: '2027-01-18', weeks: [{ week: 2, hours: 2 }] });
    expect(entries.map(({ date }) => date)).toEqual(['2027-01-10', '2027-01-20']);
    expect(after.weeks.map(({ hours }) => hours)).toEqual([0, 0, 2]);
  });

  test('a finished task says so in its title, and keeps the day', () => {
    const [done] = editedPlan(plan, edit({ doneOn: '2027-01-07', title: 'Nos liens' })).tasks;
    expect(done).toMatchObject({ title: { fr: 'Fait\u00a0: Nos liens', en: 'Done: Nos liens' }, doneOn: '2027-01-07' });
  });

  test('an entry put aside is in no calendar and takes no hours, and comes back without the edit', () => {
    const aside = edit({ asideOn: '2027-01-05' });
    const { tasks, calendar: entries, capacity: after } = editedPlan(plan, aside);
    expect([tasks, entries.map(({ kind }) => kind), after.weeks[0]!.hours]).toEqual([[], ['event'], 0]);
    expect(asideEntries(plan, aside).map((entry) => entry.key)).toEqual([key]);
    expect(asideEntries(plan, edit({}))).toEqual([]);
  });

  test('an entry put aside stays so in the plan of the next cycle, and is none where no plan has it', () => {
    const aside = edit({ asideOn: '2027-01-05' });
    expect(editedPlan(nextPlan({ tasks: [task], calendar }), aside).tasks).toEqual([]);
    expect(editedPlan(nextPlan({ tasks: [], calendar: [] }), aside).tasks).toEqual([]);
    expect(asideEntries(nextPlan({ tasks: [], calendar: [] }), aside)).toEqual([]);
  });

  test('a remark follows what there is to do', () => {
    const [noted] = editedPlan(plan, edit({ note: 'Voir avec Paul.' })).tasks;
    expect(noted!.work!.how!.fr).toMatch(/ ?Voir avec Paul\.$/);
  });

  test('nothing changes without an edit', () => {
    expect(editedPlan(plan, {})).toBe(plan);
  });
});

describe('editedEntries', () => {
  test('an entry that a person added has its day and hours in the plan, and stays when it is done', () => {
    const own: Record<string, EntryEdit> = {
      [ownEntryKey('a')]: {
        ...edit({})[key]!,
        day: '2027-01-12',
        doneOn: '2027-01-11',
        note: 'Répondre à : prix',
      },
    };
    expect(editedEntries(plan, own).find(({ plannedDay }) => plannedDay === null)!.item.date).toBe('2027-01-12');
    const added = editedPlan(plan, own).tasks.find(({ id }) => id !== 'links')!;
    expect(added).toMatchObject({ hours: 2, weeks: [{ week: 1, hours: 2 }] });
    expect(added.work).toMatchObject({
      how: { fr: 'Répondre à : prix' },
      why: { en: 'You added this task yourself.' },
    });
  });

  test('a day of the closed cycle does not move the same task of the next one', () => {
    const next = nextPlan({ calendar: [{ ...calendar[0]!, date: '2027-07-02' }] });
    const [entry] = editedEntries(next, edit({ day: '2027-01-20' }));
    expect(entry).toMatchObject({ item: { date: '2027-07-02' }, edit: null });
  });

  test('an entry that a person moved beyond the end of a cycle is in the next one on that day', () => {
    const next = nextPlan({ calendar: [{ ...calendar[0]!, date: '2027-07-02' }] });
    expect(editedEntries(next, edit({ day: '2027-07-20' }))[0]!.item.date).toBe('2027-07-20');
  });

  test('it stays when the next plan has no such task, and not once it is done', () => {
    const next = nextPlan({ calendar: [] });
    expect(editedEntries(next, edit({ day: '2027-07-20' }))).toMatchObject([
      { plannedDay: null, item: { date: '2027-07-20', title: { fr: 'Liens' } } },
    ]);
    expect(editedPlan(next, edit({ day: '2027-07-20' })).tasks).toMatchObject([{ owner: { fr: 'Léa' }, hours: 2 }]);
    expect(editedEntries(next, edit({ day: '2027-07-20', doneOn: '2027-01-06' }))).toEqual([]);
  });

  test('what a person changed stays when the same period is planned again without it, on its day, and says that it is kept', () => {
    const again = smallPlan({ calendar: [], capacity });
    for (const change of [
      { day: '2027-01-20' },
      { note: 'Voir Paul.' },
      { title: 'Nos liens' },
      { doneOn: '2027-01-07' },
    ])
      expect(editedEntries(again, edit(change))).toMatchObject([
        { key, plannedDay: null, item: { date: change.day ?? '2027-01-08' }, edit: change },
      ]);
    expect(editedPlan(again, edit({ day: '2027-01-20' })).tasks[0]!.work!.why.en).toBe(
      'You kept this task of an earlier plan.',
    );
  });

  test('a plan that begins later keeps what a person changed and has not done, however early its day', () => {
    const again = smallPlan({ calendar: [], capacity, cycle: { ...plan.cycle, start: '2027-01-25' } });
    expect(editedEntries(again, edit({ day: '2027-01-22' })).map(({ item }) => item.date)).toEqual(['2027-01-22']);
    expect(editedEntries(again, edit({ note: 'Voir Paul.' })).map(({ item }) => item.date)).toEqual(['2027-01-08']);
    expect(editedEntries(again, edit({ doneOn: '2027-01-07' }))).toEqual([]);
    expect(editedPlan(again, edit({ day: '2027-01-22' })).tasks).toMatchObject([{ weeks: [{ week: -1, hours: 2 }] }]);
  });

  test('a day between the making of a plan and its first Monday is kept; work done in a plan that has it no more takes no hours', () => {
    const again = smallPlan({
      tasks: [{ ...task, date: '2027-01-28', start: '2027-01-25' }],
      calendar: [{ ...calendar[0]!, date: '2027-01-28' }],
      capacity,
      cycle: { ...plan.cycle, start: '2027-01-25' },
    });
    const moved = editedPlan(again, edit({ day: '2027-01-22' }));
    expect(moved.calendar[0]!.date).toBe('2027-01-22');
    expect(moved.tasks).toMatchObject([{ start: '2027-01-18', weeks: [{ week: -1, hours: 2 }] }]);
    const done = smallPlan({ calendar: [], capacity });
    expect(editedPlan(done, edit({ doneOn: '2027-01-07' })).capacity.weeks[0]!.hours).toBe(capacity.weeks[0]!.hours);
  });
});
