import { expect, test } from 'vitest';
import {
  afterEaster,
  easter,
  fixed,
  mothersDay,
  nth,
  summerSales,
  winterSales,
} from '../../../../src/core/planning/calendar/event-days.ts';

test('Easter falls on the days of the almanac', () => {
  expect([2026, 2027, 2028, 2038].map(easter)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25']);
});

test('a day is a date, a number of days after Easter, or the nth weekday of a month', () => {
  expect(fixed(7, 14)(2027)).toBe('2027-07-14');
  expect([afterEaster(39)(2027), afterEaster(-2)(2027)]).toEqual(['2027-05-06', '2027-03-26']);
  expect([nth(3, 7, 1)(2027), nth(5, 1, -1)(2027)]).toEqual(['2027-03-07', '2027-05-31']);
});

test('winter sales start on the second Wednesday of January, a week earlier when it is after the 12th', () => {
  expect([winterSales(2026), winterSales(2027)]).toEqual(['2026-01-07', '2027-01-06']);
});

test('summer sales start on the last Wednesday of June, a week earlier when it is after the 28th', () => {
  expect([summerSales(2026), summerSales(2027)]).toEqual(['2026-06-24', '2027-06-23']);
});

test('French mothers’ day moves to June when the last Sunday of May is Pentecost', () => {
  expect([mothersDay(2027), mothersDay(2023)]).toEqual(['2027-05-30', '2023-06-04']);
});
