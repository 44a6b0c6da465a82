import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, nthWeekday, weekday } from '../../../src/core/values/day.ts';

describe('day', () => {
  test('accepts existing days only', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2027-02-29')).toBe(false);
    expect(isDay('2027-2-1')).toBe(false);
    expect(isDay('27/02/2027')).toBe(false);
  });

  test('adds days across months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });

  test('adds months and stays within the shorter one', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    expect(addMonths('2026-11-30', 14)).toBe('2028-01-30');
  });

  test('counts days between two dates', () => {
    expect(daysBetween('2027-01-04', '2027-06-27')).toBe(174);
  });

  test('numbers weekdays from Monday', () => {
    expect(weekday('2027-01-04')).toBe(1);
    expect(weekday('2027-01-10')).toBe(7);
  });

  test('finds the nth and the last weekday of a month', () => {
    expect(nthWeekday(2027, 5, 7, -1)).toBe('2027-05-30');
    expect(nthWeekday(2027, 6, 7, 3)).toBe('2027-06-20');
    expect(nthWeekday(2027, 11, 4, 4)).toBe('2027-11-25');
  });
});
