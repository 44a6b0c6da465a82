import { expect, test } from 'vitest';
import { outsideFullMonths } from '../../../src/core/acquisition/scenario-season.ts';
import { companyWith, contextOf } from '../../support/small-company.ts';

const season = (months: number[], used: number, refused: number | null = null) => ({
  ...contextOf(companyWith({ serviceCapacity: [{ id: 's', label: 'places', possible: 100, used, refused, months }] })),
  start: '2027-01-04',
  end: '2027-06-27',
});

test('a scenario that would feed full months is launched before them', () => {
  expect(outsideFullMonths(season([3, 4, 5, 6], 99), '2027-02-22', 1)).toBe('2027-01-18');
});
test('in full months, it waits for their end', () => {
  expect(outsideFullMonths(season([12, 1, 2, 3], 93, 20), '2027-01-25', 0)).toBe('2027-03-18');
});
test('a season with room, or a full one far away, moves nothing', () => {
  expect(outsideFullMonths(season([3, 4], 80), '2027-02-22', 1)).toBe('2027-02-22');
  expect(outsideFullMonths(season([8, 9], 99), '2027-02-22', 1)).toBe('2027-02-22');
});
