import { expect, test } from 'vitest';
import { fullOffers } from '../../../../../src/core/framework/counters/room/full-offers.ts';
import { companyWith } from '../../../../support/small-company.ts';

const base = companyWith();
const offers = ['Atelier soudure', 'Cours de peinture'].map((name, at) => ({ ...base.offers[0]!, id: `o${at}`, name }));
const limit = (id: string, label: string, used: number, months: number[]) => ({
  id,
  label,
  possible: 40,
  used,
  refused: 9,
  months,
});
const fullWith = (...serviceCapacity: ReturnType<typeof limit>[]) => [
  ...fullOffers(
    companyWith({
      offers,
      serviceCapacity,
      period: { ...base.period, cycleStart: '2027-01-04', cycleEnd: '2027-07-04' },
    } as Parameters<typeof companyWith>[0]),
  ),
];

test('an offer is full when every month of the cycle in which it is served is full', () => {
  expect(fullWith(limit('a', 'Places de l’atelier soudure', 40, [4, 5, 6]))).toEqual(['o0']);
  expect(
    fullWith(
      limit('a', 'Places de l’atelier soudure au printemps', 40, [3, 4]),
      limit('b', 'Places de l’atelier soudure en automne', 12, [9, 10]),
    ),
  ).toEqual(['o0']);
});

test('an offer with room in one of its months is not full', () => {
  expect(
    fullWith(
      limit('a', 'Places de l’atelier soudure au printemps', 40, [3, 4]),
      limit('b', 'Places de l’atelier soudure en été', 12, [5, 6]),
    ),
  ).toEqual([]);
  expect(fullWith(limit('a', 'Places de l’atelier soudure', 12, [4, 5, 6]))).toEqual([]);
});

test('where every offer is full none is left out: the others have no room either', () => {
  expect(
    fullWith(
      limit('a', 'Places de l’atelier soudure', 40, [4, 5, 6]),
      limit('b', 'Places du cours de peinture', 40, [4, 5, 6]),
    ),
  ).toEqual([]);
});
