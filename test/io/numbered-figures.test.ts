import { expect, test } from '@jest/globals';
import { numberedFigures } from '../../src/io/numbered-figures.ts';

test('a figure counted twice under one name is kept twice', () => {
  const text =
    'siteTotals:\n  ownMetrics:\n    boxes: 40\n    of those, left: 3\n    letters: 9\n    of those, left: 2\n';
  expect(numberedFigures(text)?.toJS()).toEqual({
    siteTotals: { ownMetrics: { boxes: 40, 'of those, left': 3, letters: 9, 'of those, left (2)': 2 } },
  });
});

test('a field repeated anywhere else is an error', () => expect(numberedFigures('name: a\nname: b\n')).toBeNull());
