import { expect, test } from 'vitest';
import { descriptionRoom, fitsResult, titleRoom } from '../../../../src/core/audits/results/result-rooms.ts';

test('a missing or short title does not fit', () => {
  expect([fitsResult(null, titleRoom), fitsResult('Accueil', titleRoom)]).toEqual([false, false]);
});

test('a title fits from twenty characters to the width of a result', () => {
  expect(fitsResult('Poterie artisanale à Nantes', titleRoom)).toBe(true);
  expect(fitsResult('Poterie artisanale à Nantes '.repeat(4), titleRoom)).toBe(false);
});

test('a description fits from 70 to 160 characters', () => {
  const fits = (count: number) =>
    fitsResult('il '.repeat(80).slice(0, count).trim().padEnd(count, 'i'), descriptionRoom);
  expect([69, 70, 160, 161].map(fits)).toEqual([false, true, true, false]);
});
