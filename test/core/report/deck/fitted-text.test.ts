import { expect, test } from 'vitest';
import { emsOf, fitted, lineCount } from '../../../../src/core/report/deck/fitted-text.ts';

test('letters have the widths of Arial, with or without an accent', () => {
  expect(emsOf('il')).toBeCloseTo(0.444);
  expect(emsOf('é')).toBe(emsOf('e'));
  expect(emsOf('漢')).toBe(1);
});

test('lines break between words, and inside a word that is longer than the line', () => {
  expect(lineCount('un deux trois', 100)).toBe(1);
  expect(lineCount('un deux trois', 3)).toBe(3);
  expect(lineCount('x'.repeat(40), 10)).toBe(2);
});

test('what does not fit is cut between two words, without what would be left hanging', () => {
  expect(fitted('un deux', 100, 1)).toBe('un deux');
  expect(fitted('un deux, trois quatre', 5, 1)).toBe('un deux…');
  expect(lineCount(fitted('x'.repeat(400), 10, 2), 10)).toBe(2);
});
