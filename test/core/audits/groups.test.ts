import { expect, test } from 'vitest';
import { duplicateGroups, groupBy } from '../../../src/core/audits/groups.ts';

const rows = ['b1', 'a1', '-', 'a2', 'c1', 'b2', '-', 'a3'];
const keyOf = (row: string) => (row === '-' ? null : row.charAt(0));

test('rows are grouped by key, in the order of their first row, without those that have no key', () => {
  expect([...groupBy(rows, keyOf)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2', 'a3']],
    ['c', ['c1']],
  ]);
});

test('a single row is not a duplicate', () => {
  expect(duplicateGroups(rows, keyOf)).toEqual([
    ['b1', 'b2'],
    ['a1', 'a2', 'a3'],
  ]);
  expect(duplicateGroups(['', 'x', ''], (row) => row)).toEqual([['', '']]);
});
