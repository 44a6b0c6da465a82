import { expect, test } from 'vitest';
import { closedWindows, openDay } from '../../../../src/core/framework/dated/closed-windows.ts';
import { companyWith } from '../../../support/small-company.ts';

const windows = (...notes: string[]) => closedWindows(companyWith({ notes })).map(({ from, until }) => [from, until]);

test('a closure has its two days', () =>
  expect(windows('The cold store is replaced from 3 to 28 May 2027.', 'atelier arrêté du 12 au 23 avril')).toEqual([
    ['2027-04-12', '2027-04-23'],
    ['2027-05-03', '2027-05-28'],
  ]));
test('a closure of more than a month is no gap to plan around', () =>
  expect(windows('La rue sera fermée du 15 mars au 30 avril 2027')).toEqual([]));
test('the first open day after closures that follow each other', () => {
  const closures = [
    { from: '2027-04-12', until: '2027-04-23', text: '' },
    { from: '2027-04-24', until: '2027-04-30', text: '' },
  ];
  expect(['2027-04-11', '2027-04-15'].map((day) => openDay(day, closures))).toEqual(['2027-04-11', '2027-05-01']);
});
