import { expect, test } from 'vitest';
import { monthPart } from '../../../../src/core/report/plan/month.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { smallTask } from '../../../support/small-task.ts';

test('a plan without a task in its first four weeks has no such section', () => {
  expect(monthPart(smallPlan({ tasks: [smallTask('late', { weeks: [{ week: 4, hours: 2 }] })] }))).toEqual([]);
});

test('the tasks of the first four weeks are in the order in which to start, with their names and their day', () => {
  const later = smallTask('a', { start: '2027-01-11' });
  const [heading, list] = monthPart(smallPlan({ tasks: [later, smallTask('b')] }));
  expect(heading?.kind === 'heading' && heading.text.en).toBe('This month');
  expect(list?.kind === 'actions' && list.items.map(({ title, detail }) => [title.en, detail?.time.en])).toEqual([
    ['Do b', '2\u00a0h, by Thursday, 7 January 2027, owner'],
    ['Do a', '2\u00a0h, by Thursday, 7 January 2027, owner'],
  ]);
});
