import { expect, test } from 'vitest';
import { weeklyHours } from '../../../../src/core/planning/calendar/weekly-hours.ts';

test('work is booked in its week when there is room', () => {
  expect(weeklyHours(3, () => 10).reserve(4, 1)).toEqual([{ week: 1, hours: 4 }]);
});
test('what does not fit spills into earlier weeks', () => {
  expect(weeklyHours(3, () => 10).reserve(14, 1)).toEqual([
    { week: 0, hours: 4 },
    { week: 1, hours: 10 },
  ]);
});
test('what must not begin before its week is finished later', () => {
  const ledger = weeklyHours(4, () => 10);
  expect(ledger.reserve(14, 1, 1)).toEqual([
    { week: 1, hours: 4 },
    { week: 2, hours: 10 },
  ]);
  ledger.reserve(10, 3);
  expect(ledger.reserve(8, 2, 2)).toBeNull();
});
test('work too large for the wished week is finished later', () => {
  expect(
    weeklyHours(3, () => 10)
      .reserve(25, 0)
      ?.at(-1)?.week,
  ).toBe(2);
});
test('a full cycle refuses instead of overbooking', () => {
  const ledger = weeklyHours(2, () => 10);
  ledger.reserve(18, 1);
  expect(ledger.reserve(3, 0)).toBeNull();
  expect(ledger.used()).toEqual([8, 10]);
});
