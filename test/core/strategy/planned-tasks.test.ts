import { expect, test } from 'vitest';
import { plannedTasks } from '../../../src/core/strategy/planned-tasks.ts';
import { contextOf } from '../../support/small-company.ts';
import { smallAction } from '../../support/small-plan.ts';
import { workItem } from '../../support/work-item.ts';
import { pair } from '../../../src/core/values/text.ts';

const context = contextOf();
const weeks = (...list: number[]) => list.map((week) => ({ week, hours: 1.5 }));
const action = (id: string, ...list: number[]) =>
  smallAction({ id, kind: 'measurement', effort: { planned: 2, weeks: weeks(...list) } as never });

test('a task is due on the Thursday of its last week, with the hours reserved for it', () => {
  const [task] = plannedTasks(context, [], [action('t1', 0, 2)]);
  expect(task).toMatchObject({ start: '2027-01-04', date: '2027-01-21', time: null, hours: 3, actionId: 't1' });
});

test('on one day the work on the site comes first, in the order of its audit', () => {
  const site = ['z', 'a'].map((id) => ({ item: workItem(id), owner: pair('Ana', 'Ana'), weeks: weeks(0) }));
  const tasks = plannedTasks(context, site, [action('b', 0), action('c', 1)]);
  expect(tasks.map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c']);
});

test('work on the site has an owner, its date and no action', () => {
  const [task] = plannedTasks(context, [{ item: workItem('x'), owner: pair('Ana', 'Ana'), weeks: weeks(1) }], []);
  expect(task).toMatchObject({ actionId: null, date: '2027-01-14', work: { id: 'x' } });
  expect(task!.owner.fr).not.toBe('');
});

test('a deed of every week is set up once, then done month after month: no task of months at its last day', () => {
  const running = smallAction({
    id: 'd',
    kind: 'measurement',
    effort: { planned: 12, running: 10, weeks: weeks(1, 2, 3, 4, 5, 8, 9) } as never,
  });
  const tasks = plannedTasks(context, [], [running]);
  expect(tasks.map(({ date, hours }) => [date, hours])).toEqual([
    ['2027-01-14', 4.5],
    ['2027-02-11', 3],
    ['2027-03-11', 3],
  ]);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(3);
});
