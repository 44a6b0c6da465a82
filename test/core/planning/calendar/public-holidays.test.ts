import { expect, test } from 'vitest';
import { isHoliday } from '../../../../src/core/planning/calendar/public-holidays.ts';

test('holidays of a country are not those of another', () => {
  expect([isHoliday('2027-05-06', 'FR'), isHoliday('2027-05-06', 'GB')]).toEqual([true, false]);
  expect([isHoliday('2027-12-26', 'FR'), isHoliday('2027-12-26', 'GB')]).toEqual([false, true]);
});

test('the British bank holidays of 2027 fall on Mondays', () => {
  const days = ['2027-05-03', '2027-05-31', '2027-08-30'];
  expect(days.map((day) => isHoliday(day, 'GB'))).toEqual([true, true, true]);
});

test('a country without a list has no holiday', () => {
  expect(isHoliday('2027-01-01', 'ES')).toBe(false);
});
