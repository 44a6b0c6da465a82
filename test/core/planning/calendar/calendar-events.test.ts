import { expect, test } from '@jest/globals';
import { easter } from '../../../../src/core/planning/calendar/calendar-events.ts';
import {
  eventsBetween,
  isHoliday,
  publishingSlot,
} from '../../../../src/core/planning/calendar/publishing-calendar.ts';

test('Easter falls where the almanac says', () => {
  expect([2026, 2027, 2028, 2038].map(easter)).toEqual(['2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25']);
});
test('the French dates of 2027', () => {
  const dates = Object.fromEntries(
    eventsBetween('2027-01-01', '2027-12-31', 'FR', null).map((event) => [event.id, event.day]),
  );
  expect(dates).toMatchObject({
    'winter-sales': '2027-01-06',
    'summer-sales': '2027-06-23',
    mothers: '2027-05-30',
    fathers: '2027-06-20',
    grandmothers: '2027-03-07',
    ascension: '2027-05-06',
    'whit-monday': '2027-05-17',
    heritage: '2027-09-18',
    'black-friday': '2027-11-26',
  });
});
test('the British dates of 2027', () => {
  const dates = Object.fromEntries(
    eventsBetween('2027-01-01', '2027-12-31', 'GB', null).map((event) => [event.id, event.day]),
  );
  expect(dates).toMatchObject({
    'mothering-sunday': '2027-03-07',
    'early-may': '2027-05-03',
    'spring-bank': '2027-05-31',
    'summer-bank': '2027-08-30',
    fathers: '2027-06-20',
  });
});
test('French mothers’ day moves to June when the last Sunday of May is Pentecost', () => {
  expect(
    eventsBetween('2023-05-01', '2023-06-30', 'FR', 'home_craft').find((event) => event.id === 'mothers')?.day,
  ).toBe('2023-06-04');
});
test('companies are written to from Tuesday to Thursday morning, never on a public holiday', () => {
  expect(publishingSlot('2027-05-05', '2027-06-30', { channelId: 'CH-LI', business: true, country: 'FR' })).toEqual({
    day: '2027-05-05',
    time: '08:30',
  });
  expect(publishingSlot('2027-05-06', '2027-06-30', { channelId: 'CH-LI', business: true, country: 'FR' })).toEqual({
    day: '2027-05-11',
    time: '08:30',
  });
  expect(isHoliday('2027-05-06', 'FR')).toBe(true);
  expect(isHoliday('2027-05-06', 'GB')).toBe(false);
});
test('newsletters leave on Tuesday or Thursday at nine, the local profile on Thursday at eleven', () => {
  expect(
    publishingSlot('2027-02-03', '2027-06-30', { channelId: 'CH-EMAIL-NL', business: false, country: 'FR' }),
  ).toEqual({
    day: '2027-02-04',
    time: '09:00',
  });
  expect(publishingSlot('2027-02-05', '2027-06-30', { channelId: 'CH-GBP', business: false, country: 'FR' })).toEqual({
    day: '2027-02-11',
    time: '11:00',
  });
});
