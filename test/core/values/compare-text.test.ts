import { expect, test } from 'vitest';
import { compareById, compareText } from '../../../src/core/values/compare-text.ts';

test('texts are ordered by code units, capitals before small letters', () => {
  expect(['b', 'é', 'a', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b', 'é']);
  expect(compareText('a', 'a')).toBe(0);
});

test('rows are ordered by their id', () => {
  expect([{ id: 'b' }, { id: 'a' }].sort(compareById)).toEqual([{ id: 'a' }, { id: 'b' }]);
});
