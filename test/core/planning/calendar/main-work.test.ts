import { expect, test } from 'vitest';
import { mainTasks } from '../../../../src/core/planning/calendar/main-work.ts';
import { workItem } from '../../../support/work-item.ts';

const task = (id: string, parts: Parameters<typeof workItem>[1] | null) => ({
  id,
  work: parts === null ? null : workItem(id, parts),
});
const ids = (...tasks: ReturnType<typeof task>[]) => mainTasks(tasks).map(({ id }) => id);

test('the main problem of the site is its fault of the most worth, with all its parts', () => {
  expect(
    ids(
      task('link.broken_internal', { worth: 95 }),
      task('second', { source: 'diagnosis', worth: 70 }),
      task('main', { source: 'diagnosis', worth: 80 }),
      task('text', null),
      task('main-from-page-4', { source: 'diagnosis', worth: 80 }),
    ),
  ).toEqual(['main', 'main-from-page-4']);
});

test('a plan without a fault of the whole site has none', () => {
  expect(ids(task('link.broken_internal', { worth: 95 }), task('text', null))).toEqual([]);
});
