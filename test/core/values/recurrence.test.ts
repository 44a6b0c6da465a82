import { expect, test } from 'vitest';
import { isTimeZone, nextTime, type Recurrence } from '../../../src/core/values/recurrence.ts';

const paris: Recurrence = { every: 'day', hour: 6, minute: 30, timeZone: 'Europe/Paris' };

test('a daily time is that of the zone, in summer and in winter', () => {
  expect(nextTime(paris, '2027-01-10T00:00:00.000Z')).toBe('2027-01-10T05:30:00.000Z');
  expect(nextTime(paris, '2027-07-10T00:00:00.000Z')).toBe('2027-07-10T04:30:00.000Z');
});

test('the time of now is past: the next one is tomorrow', () => {
  expect(nextTime(paris, '2027-01-10T05:30:00.000Z')).toBe('2027-01-11T05:30:00.000Z');
});

test('the day of the week and of the month is that of the zone', () => {
  const auckland = { hour: 8, minute: 0, timeZone: 'Pacific/Auckland' };
  // Monday 8:00 in Auckland is Sunday in UTC.
  expect(nextTime({ every: 'week', weekday: 1, ...auckland }, '2027-06-02T00:00:00.000Z')).toBe(
    '2027-06-06T20:00:00.000Z',
  );
  expect(nextTime({ every: 'month', monthDay: 28, ...auckland }, '2027-01-28T00:00:00.000Z')).toBe(
    '2027-02-27T19:00:00.000Z',
  );
});

test('an hour that the clocks skip comes later, one that comes twice comes once', () => {
  const night: Recurrence = { ...paris, hour: 2 };
  // 28 March 2027: from 2:00 to 3:00; 31 October 2027: 3:00 is 2:00 again.
  expect(nextTime(night, '2027-03-27T12:00:00.000Z')).toBe('2027-03-28T01:30:00.000Z');
  expect(nextTime(night, '2027-10-30T12:00:00.000Z')).toBe('2027-10-31T00:30:00.000Z');
  expect(nextTime(night, '2027-10-31T00:30:00.000Z')).toBe('2027-11-01T01:30:00.000Z');
});

test('every day of two years has one time, in zones of every kind', () => {
  for (const timeZone of ['Europe/Paris', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC']) {
    const recurrence = { ...paris, hour: 2, timeZone };
    let at = '2026-12-31T23:59:00.000Z';
    const gaps: number[] = [];
    for (let day = 0; day < 730; day++) {
      const next = nextTime(recurrence, at);
      gaps.push((Date.parse(next) - Date.parse(at)) / 3_600_000);
      at = next;
    }
    expect([timeZone, Math.min(...gaps.slice(1)) >= 22, Math.max(...gaps.slice(1)) <= 26]).toEqual([
      timeZone,
      true,
      true,
    ]);
  }
});

test('a name that is no zone is recognised', () => {
  expect(['Europe/Paris', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});
