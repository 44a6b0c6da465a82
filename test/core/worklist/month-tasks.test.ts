import { describe, expect, test } from 'vitest';
import type { PlannedTask } from '../../../src/core/planning/plan/planned-task.ts';
import { monthTasks } from '../../../src/core/worklist/month-tasks.ts';
import { workItem } from '../../support/work-item.ts';
import { smallTask } from '../../support/small-task.ts';

const idsOf = (tasks: readonly PlannedTask[]) => monthTasks(tasks).map(({ id }) => id);

describe('monthTasks', () => {
  test('in a week the work on the site comes first, in the order of the audit', () => {
    const tasks = [
      smallTask('content', { work: null }),
      smallTask('small', { work: workItem('small', { worth: 10 }) }),
      smallTask('threat', { work: workItem('threat', { worth: 90 }) }),
    ];
    expect(idsOf(tasks)).toEqual(['threat', 'small', 'content']);
  });

  test('a task of an earlier week comes before a threat of a later one', () => {
    const tasks = [
      smallTask('threat', { start: '2026-01-12', work: workItem('threat', { worth: 90 }) }),
      smallTask('content', { start: '2026-01-05', work: null }),
    ];
    expect(idsOf(tasks)).toEqual(['content', 'threat']);
  });

  test('a task of a later month is left out', () => {
    expect(idsOf([smallTask('later', { hours: 2, weeks: [{ week: 6, hours: 2 }] })])).toEqual([]);
  });
});
