import { expect, test } from 'vitest';
import { type DayStyle, dayText } from '../../../src/core/values/day-text.ts';

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
