import { expect, test } from 'vitest';
import { sortedRows } from '../../../src/operations/inputs/sorted-rows.ts';
import { StoredList } from '../../../src/io/store/lists/stored-list.ts';
import { AuditRows } from '../../../src/operations/sites/audit-rows.ts';

const rows = [
  { page: '/b', severity: 'low', depth: 2 },
  { page: null, severity: 'critical', depth: 1 },
  { page: '/a', severity: 'low', depth: 10 },
];
const stored = () =>
  new AuditRows(StoredList.ofLines(Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))));

test.each([
  ['page', [2, 0, 1]],
  ['-page', [0, 2, 1]],
  ['-severity', [1, 0, 2]],
  ['depth', [1, 0, 2]],
  ['none', [0, 1, 2]],
])('by %s, stored rows and rows in memory have the same order', async (sort, expected) => {
  for (const list of [stored(), rows]) {
    const sorted = await sortedRows(list, sort);
    expect(sorted.slice(0, 3)).toEqual(expected.map((at) => rows[at]));
    expect(sorted.slice(1, 2)).toEqual([rows[expected[1]!]]);
  }
});

test('a list is sorted once', async () => {
  const list = stored();
  expect(await sortedRows(list, 'page')).toBe(await sortedRows(list, 'page'));
  expect(await sortedRows(list, undefined)).toBe(list);
});
