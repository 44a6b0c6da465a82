import { expect, test } from 'vitest';
import { hoursOfDay, namesClock, sharedHours } from '../../../../src/core/framework/dated/hours-of-day.ts';

test.each([
  [
    'visits, 8.30 to 10 and 4 to 7',
    [
      [8.5, 10],
      [16, 19],
    ],
  ],
  ['visits, 10 to 4', [[10, 16]]],
  ['leçons, lundi de 8 h à 15 h', [[8, 15]]],
  ['places, 14h30 à 18h', [[14.5, 18]]],
  ['avant 15 h', [[0, 15]]],
  ['after 3 pm', [[15, 24]]],
  ['le milieu de la journée', [[11, 15]]],
  ['Saturday evening', [[17, 22]]],
  ['seats of the year', []],
])('the hours of “%s”', (text, hours) => expect(hoursOfDay(text)).toEqual(hours));

test('a span of any number is no clock', () => {
  expect(namesClock('three visits, 10 to 4')).toBe(false);
  expect(namesClock('avant 15 h')).toBe(true);
});

test('two lists share the hours of both', () =>
  expect(
    sharedHours(
      [[8, 15]],
      [
        [0, 10],
        [14, 24],
      ],
    ),
  ).toBe(3));
