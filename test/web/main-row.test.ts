import { expect, test } from 'vitest';
import { mainRow } from '../../src/web/parts/plan/main-row.ts';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test('the row of the main problem of a site is its first part', () => {
  expect(mainRow(rows('main', 'links'), 'main')).toBe(0);
  expect(mainRow(rows('links', 'text', 'main-from-page-4', 'main-from-page-8'), 'main')).toBe(2);
});

test('a list without the main problem of a site has no row for it', () => {
  expect(mainRow(rows('links', 'text'), 'main')).toBeNull();
  expect(mainRow(rows('links'), null)).toBeNull();
});
