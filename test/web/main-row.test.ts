import { expect, test } from 'vitest';
import { mainRowBehind } from '../../src/web/parts/plan/main-row.ts';

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }));

test('the main problem of a site is marked where another row comes before it, in its first part only', () => {
  expect(mainRowBehind(rows('links', 'main', 'text'), 'main')).toBe(1);
  expect(mainRowBehind(rows('links', 'text', 'main-from-page-4', 'main-from-page-8'), 'main')).toBe(2);
});

test('nothing is marked where it is the first row, or no row treats it', () => {
  expect(mainRowBehind(rows('main', 'links', 'main-from-page-4'), 'main')).toBeNull();
  expect(mainRowBehind(rows('links', 'text'), 'main')).toBeNull();
  expect(mainRowBehind(rows('links'), null)).toBeNull();
});
