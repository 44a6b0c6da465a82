import { expect, test } from 'vitest';
import { waitingWork } from '../../../../src/core/report/month/waiting-work.ts';
import type { PlannedTask } from '../../../../src/core/planning/plan/planned-task.ts';
import { workItem } from '../../../support/work-item.ts';

const task = (id: string, pages: number) => ({ id, work: workItem(id, { pages }) }) as PlannedTask;

test('work of the audit that no task does is said to wait, with the pages left of what is begun', () => {
  const work = [workItem('done', { pages: 1 }), workItem('begun', { pages: 9 }), workItem('none')];
  const tasks = [task('done', 1), task('begun', 2), task('begun-from-page-3', 3)];
  expect(waitingWork(work, tasks, '2027-05-30')?.en).toBe(
    'Waits until May 2027, for lack of hours before: Do begun: the last 4 pages · Do none.',
  );
});

test('needs without a page are answered by the texts of the plan, and a plan that does all has nothing to wait', () => {
  expect(
    waitingWork([workItem('needs', { source: 'coverage' }), workItem('a')], [task('a', 0)], '2027-05-30'),
  ).toBeNull();
});

test('what waits past a plan that ends with a month waits until the next month', () => {
  expect(waitingWork([workItem('none')], [], '2027-05-31')?.en).toContain('June 2027');
});
