import { expect, test } from 'vitest';
import { keptHours, keptHoursOf } from '../../../../src/core/planning/calendar/kept-hours.ts';
import { baselineActionId } from '../../../../src/core/planning/plan/draft-action.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { workItem } from '../../../support/work-item.ts';

const main = { item: workItem('main', { source: 'diagnosis', worth: 80 }), weeks: [{ week: 0, hours: 2 }] };
const next = { item: workItem('main-from-page-3', { source: 'diagnosis', worth: 80 }), weeks: [{ week: 2, hours: 1 }] };
const other = { item: workItem('other', { source: 'check' }), weeks: [{ week: 1, hours: 2 }] };
const far = { item: workItem('main-from-page-5', { source: 'diagnosis', worth: 80 }), weeks: [{ week: 5, hours: 1 }] };
const figures = smallAction({
  id: baselineActionId,
  effort: { ...smallAction({}).effort, weeks: [{ week: 0, hours: 0.5 }] },
});
const used = [4, 4, 4, 4, 4, 4];

test('the parts of the first work keep the first weeks, with the starting figures before it; nothing without work on the site', () => {
  expect(keptHours({ actions: [figures], site: [main, other, next, far], used })).toEqual([2.5, 0, 1, 0]);
  expect(keptHours({ actions: [figures], site: [], used })).toEqual([]);
});

test('the main problem keeps its weeks behind a shorter first work, which keeps its own', () => {
  const site = [
    { ...other, weeks: [{ week: 0, hours: 1 }] },
    { ...main, weeks: [{ week: 1, hours: 2 }] },
  ];
  expect(keptHours({ actions: [], site, used })).toEqual([1, 2]);
});

test('the tasks of a plan give the same hours', () => {
  const weeks = used.map((hours, week) => ({ week, start: '2027-01-04', hours }));
  const plan = smallPlan({
    actions: [figures],
    capacity: { hoursPerWeek: 4, hoursTotal: 24, hoursPlanned: 24, waiting: [], weeks },
  });
  const task = { ...plan.tasks[0]! };
  const tasks = [next, other, main, far].map(({ item, weeks: own }) => ({
    ...task,
    id: item.id,
    work: item,
    weeks: own,
  }));
  expect(keptHoursOf({ ...plan, tasks })).toEqual([2.5, 0, 1, 0]);
});
