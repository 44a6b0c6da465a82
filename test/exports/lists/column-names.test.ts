import { expect, test } from 'vitest';
import { auditLists } from '../../../src/exports/lists/audit-lists.ts';
import { columnName, csvHeads } from '../../../src/exports/lists/column-names.ts';
import { comparisonList } from '../../../src/exports/lists/comparison-rows.ts';

test('every column of a list has words of its own for people in French, and no two of a list have the same', () => {
  for (const { id, columns } of [...auditLists, comparisonList]) {
    const heads = columns.map((column) => columnName(column).fr);
    expect([id, columns.filter((column) => columnName(column).fr === column)]).toEqual([id, []]);
    expect([id, new Set(heads).size]).toEqual([id, columns.length]);
  }
});

test('spreadsheets of people read words, programs read ids, and a column of the owner keeps its name', () => {
  expect(csvHeads(['url', 'inlinks', 'prix'], 'local', 'fr')).toEqual(['Adresse', 'Liens reçus', 'prix']);
  expect(csvHeads(['url', 'inlinks', 'prix'], 'rfc4180', 'fr')).toEqual(['url', 'inlinks', 'prix']);
});
