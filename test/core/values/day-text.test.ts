import { expect, test } from 'vitest';
import { type DayStyle, dayText } from '../../../src/core/values/day-text.ts';

test('the first of a French month is written as an ordinal', () => {
  const first = (style: DayStyle) => dayText('2027-06-01', 'fr', style);
  expect([first('long'), first('full'), first('weekday')]).toEqual([
    '1er juin 2027',
    'mardi 1er juin 2027',
    'mar. 1er',
  ]);
  expect([first('month'), dayText('2027-06-01', 'en'), dayText('2027-06-11', 'fr')]).toEqual([
    'juin 2027',
    '1 June 2027',
    '11 juin 2027',
  ]);
});

test.each<[DayStyle, string, string]>([
  ['long', '4 janvier 2027', '4 January 2027'],
  ['short', '4 janv. 2027', '4 Jan 2027'],
  ['full', 'lundi 4 janvier 2027', 'Monday 4 January 2027'],
  ['weekday', 'lun. 4', 'Mon 4'],
  ['month', 'janvier 2027', 'January 2027'],
  ['short-month', 'janv. 2027', 'Jan 2027'],
])('a day in the %s style', (style, fr, en) => {
  // ICU versions differ on the comma after an English weekday.
  const english = dayText('2027-01-04', 'en', style).replace(',', '');
  expect([dayText('2027-01-04', 'fr', style), english]).toEqual([fr, en]);
});
