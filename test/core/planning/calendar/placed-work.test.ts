import { expect, test } from 'vitest';
import { placedHours } from '../../../../src/core/planning/calendar/placed-work.ts';

test('hours are added by week of the cycle, and days outside it count nowhere', () => {
  const placed = ['2027-01-01', '2027-01-04', '2027-01-10', '2027-01-11', '2027-02-01'].map((day) => ({
    day,
    hours: 1,
  }));
  expect(placedHours(placed, '2027-01-04', 3)).toEqual([2, 1, 0]);
});
