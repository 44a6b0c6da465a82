import { expect, test } from 'vitest';
import { joinedRanges } from '../../../src/exports/xlsx/joined-ranges.ts';

test('cells of one column that follow each other are one range', () => {
  expect(joinedRanges(['F2', 'H2', 'F3', 'F4', 'H4', 'AA10'])).toEqual(['F2:F4', 'H2', 'H4', 'AA10']);
});
