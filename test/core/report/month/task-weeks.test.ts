import { expect, test } from 'vitest';
import { taskWeeks } from '../../../../src/core/report/month/task-weeks.ts';
import type { PlannedAction } from '../../../../src/core/planning/plan/planned-action.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

const editsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: { fr: `${at}`, en: `${at}` }, page: null }));
const weeksOf = (...hours: number[]) => hours.map((one, week) => ({ week, hours: one }));
const english = (...given: Parameters<typeof taskWeeks>): string[] => taskWeeks(...given).map(({ en }) => en);

test('a task of one week needs no weeks', () => {
  expect(taskWeeks(smallTask('a'), { edits: editsOf(3) }, smallPlan())).toEqual([]);
});

test('the changes of a long task are shared among its weeks by their hours, each once and in order', () => {
  const task = smallTask('a', { weeks: weeksOf(1, 3, 0.25) });
  expect(english(task, { edits: editsOf(8) }, smallPlan())).toEqual([
    'Week of 4 January 2027, 1\u00a0h: points 1 to 2 of “How to do it”',
    'Week of 11 January 2027, 3\u00a0h: points 3 to 7 of “How to do it”',
    'Week of 18 January 2027, 0.25\u00a0h: point 8 of “How to do it”',
  ]);
});

test('fewer changes than weeks are not shared out: the hours of each week are said alone', () => {
  const task = smallTask('a', { weeks: weeksOf(2, 1) });
  expect(english(task, { edits: editsOf(1) }, smallPlan())).toEqual([
    'Week of 4 January 2027, 2\u00a0h',
    'Week of 11 January 2027, 1\u00a0h',
  ]);
});

test('with fewer changes than weeks, each week has its pages', () => {
  const task = smallTask('a', { weeks: weeksOf(2, 4) });
  const places = ['https://a.example/roof', 'https://a.example/gutter', 'https://a.example/walls'];
  expect(english(task, { edits: editsOf(1), places }, smallPlan())).toEqual([
    'Week of 4 January 2027, 2\u00a0h: the page a.example/roof',
    'Week of 11 January 2027, 4\u00a0h: the pages a.example/gutter, a.example/walls',
  ]);
});

test('a text is published in its last week, on its day', () => {
  const action = smallAction({ id: 'text', content: {} as PlannedAction['content'] });
  const task = smallTask('text', { actionId: 'text', work: null, weeks: weeksOf(2, 2), date: '2027-01-14' });
  const [first, last] = english(task, { edits: editsOf(4) }, smallPlan({ actions: [action] }));
  expect(first).not.toContain('publish');
  expect(last).toContain('publish on 14 January 2027');
});

test('a week of a scenario prepares its next step, or has it done on its day', () => {
  const steps = ['2027-01-12', '2027-01-13', '2027-02-01'].map((date) => ({ date }));
  const scenario = { steps } as unknown as PlannedAction['scenario'];
  const action = smallAction({ id: 'walk', scenario });
  const task = smallTask('walk', { actionId: 'walk', work: null, weeks: weeksOf(2, 2) });
  expect(english(task, { edits: editsOf(4) }, smallPlan({ actions: [action] }))).toEqual([
    'Week of 4 January 2027, 2\u00a0h: prepare the step of 12 Jan 2027',
    'Week of 11 January 2027, 2\u00a0h: do the step of 12 Jan 2027, 13 Jan 2027',
  ]);
});
