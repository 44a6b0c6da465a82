import { expect, test } from 'vitest';
import { shownMonth } from '../../src/web/parts/months/shown-month.ts';

const months = ['2026-09', '2026-10', '2026-11'];

test('the form of a month opens on the last month that has figures, else on the last one that has ended', () => {
  expect(shownMonth(months, new Set(['2026-10']), '2026-11')).toBe('2026-10');
  expect(shownMonth(months, new Set(['2026-09']), '2026-11')).toBe('2026-09');
  expect(shownMonth(months, new Set(), '2026-11')).toBe('2026-10');
  expect(shownMonth(['2026-11'], new Set(), '2026-11')).toBe('2026-11');
});
