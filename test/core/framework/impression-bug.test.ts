import { expect, test } from 'vitest';
import { hasImpressionBug } from '../../../src/core/framework/impression-bug.ts';

test('a period that overlaps the affected days has the bug', () => {
  expect(hasImpressionBug('2026-04-27', '2026-06-30')).toBe(true);
  expect(hasImpressionBug('2026-04-28', '2026-06-30')).toBe(false);
  expect(hasImpressionBug('2025-01-01', '2025-05-12')).toBe(false);
});
