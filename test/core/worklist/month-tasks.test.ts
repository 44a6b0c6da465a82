import { describe, expect, test } from 'vitest';
import type { PlannedTask } from '../../../src/core/planning/plan/planned-task.ts';
import { monthTasks } from '../../../src/core/worklist/month-tasks.ts';
import { workItem } from '../../support/work-item.ts';
import { smallTask } from '../../support/small-task.ts';

const idsOf = (tasks: readonly PlannedTask[]) => monthTasks(tasks).map(({ id }) => id);

describe('monthTasks', () => {
  test('work on the site comes first, then what is done for customers, then what is noted', () => {
    const tasks = [
      smallTask('measure-baseline', { work: null, actionId: 'measure-baseline', date: '2026-01-08' }),
      smallTask('content', { work: null, actionId: 'content', date: '2026-01-12' }),
      smallTask('site', { work: workItem('site'), date: '2026-01-15' }),
    ];
    expect(idsOf(tasks)).toEqual(['site', 'content', 'measure-baseline']);
  });

  test('tasks of one sort are in the order of their days, and on one day in that of the audit', () => {
    const tasks = [
      smallTask('small', { date: '2026-01-12', work: workItem('small', { worth: 10 }) }),
      smallTask('threat', { date: '2026-01-12', work: workItem('threat', { worth: 90 }) }),
      smallTask('soon', { date: '2026-01-05', work: workItem('soon', { worth: 10 }) }),
    ];
    expect(idsOf(tasks)).toEqual(['soon', 'threat', 'small']);
  });

  test('a task of a later month is left out', () => {
    expect(idsOf([smallTask('later', { hours: 2, weeks: [{ week: 6, hours: 2 }] })])).toEqual([]);
  });
});
