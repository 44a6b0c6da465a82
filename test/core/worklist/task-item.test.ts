import { describe, expect, test } from 'vitest';
import { taskItem } from '../../../src/core/worklist/task-item.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';
import { workItem } from '../../support/work-item.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));
const items = strategy.tasks.map((task) => taskItem(task, strategy));

describe('taskItem', () => {
  test('an action of the plan has its reason, its steps, its time and a reading', () => {
    for (const { title, why, edits, minutes, success } of items) {
      expect([title.fr, why.fr, success.fr].every((text) => text.length > 5)).toBe(true);
      expect(edits.length).toBeGreaterThan(0);
      expect(minutes.low).toBeGreaterThan(0);
      expect(minutes.high).toBeGreaterThanOrEqual(minutes.low);
    }
  });

  test('work on the site is as the audit wrote it', () => {
    const work = workItem('contact-broken');
    expect(taskItem({ ...strategy.tasks[0]!, actionId: null, work }, strategy)).toBe(work);
  });
});
