import { expect, test } from 'vitest';
import { firstRows, mainRow, mainStanding } from '../../src/web/parts/plan/main-row.ts';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test('the row of the main problem of a site is its first part', () => {
  expect(mainRow(rows('main', 'links'), 'main')).toBe(0);
  expect(mainRow(rows('links', 'text', 'main-from-page-4', 'main-from-page-8'), 'main')).toBe(2);
});

test('a list without the main problem of a site has no row for it', () => {
  expect(mainRow(rows('links', 'text'), 'main')).toBeNull();
  expect(mainRow(rows('links'), null)).toBeNull();
});

test('the row of the main problem is among those that are shown at once', () => {
  expect([firstRows(null), firstRows(0), firstRows(4), firstRows(6)]).toEqual([5, 5, 5, 7]);
});

const task = (id: string, doneOn?: string) => ({ id, date: '2026-03-02', ...(doneOn !== undefined && { doneOn }) });

test('one thing only is said to be first: the main problem says its row, its day, or that it is done', () => {
  expect(mainStanding('main', 0, [])).toEqual({ state: 'first' });
  expect(mainStanding('main', 2, [task('main')])).toEqual({ state: 'later', place: 3 });
  expect(mainStanding('main', null, [task('links'), task('main-from-page-4')])).toEqual({
    state: 'dated',
    day: '2026-03-02',
  });
  expect(mainStanding('main', null, [task('main', '2026-03-05')])).toEqual({ state: 'done', day: '2026-03-02' });
  expect(mainStanding('main', null, [task('links')])).toEqual({ state: 'unplanned' });
});
