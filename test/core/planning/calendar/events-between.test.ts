import { expect, test } from 'vitest';
import { eventsBetween } from '../../../../src/core/planning/calendar/events-between.ts';

const idsBetween = (from: string, to: string, country: string, sector: string): string[] =>
  eventsBetween(from, to, country, sector).map((event) => event.id);

test('an event belongs to its countries and to its sectors', () => {
  expect(idsBetween('2027-06-20', '2027-06-24', 'FR', 'home_craft')).toEqual(['fathers', 'summer-sales']);
  expect(idsBetween('2027-06-20', '2027-06-24', 'GB', 'home_craft')).toEqual(['fathers']);
  expect(idsBetween('2027-06-20', '2027-06-24', 'FR', 'software')).toEqual([]);
});

test('the first and the last day are part of the period', () => {
  expect(idsBetween('2027-02-14', '2027-02-14', 'FR', 'fashion')).toEqual(['valentine']);
  expect(idsBetween('2027-02-15', '2027-02-28', 'FR', 'fashion')).toEqual([]);
});

test('a period over two years has the events of both, by date', () => {
  const events = eventsBetween('2027-12-20', '2028-02-20', 'FR', 'food_drink');
  expect(events.map(({ id, day }) => `${id} ${day}`)).toEqual([
    'christmas-gifts 2027-12-25',
    'epiphany 2028-01-06',
    'winter-sales 2028-01-12',
    'candlemas 2028-02-02',
    'valentine 2028-02-14',
  ]);
});

test('an occasion to give has the day of each country', () => {
  expect(['FR', 'US', 'GB'].map((country) => idsBetween('2027-05-01', '2027-05-31', country, 'beauty'))).toEqual([
    ['mothers'],
    ['mothers-may'],
    [],
  ]);
  expect(idsBetween('2027-02-01', '2027-02-20', 'US', 'beauty')).toEqual(['valentine']);
});
