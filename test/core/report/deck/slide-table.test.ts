import { expect, test } from 'vitest';
import { table } from '../../../../src/core/report/build-blocks.ts';
import {
  cutToPage,
  figureTop,
  pagesOf,
  pickedTable,
  rowHeight,
  slideTable,
} from '../../../../src/core/report/deck/slide-table.ts';
import { pair } from '../../../../src/core/values/text.ts';

const tableOf = (count: number) =>
  slideTable(
    [
      ['Nom', 'Name', 0.5],
      ['Nombre', 'Number', 0.5, 'number'],
    ],
    Array.from({ length: count }, (_, at) => [`ligne ${at}`, at]),
  );

test('a long cell is cut to its lines', () => {
  const { rows } = slideTable([['a', 'b', 0.1]], [['mot '.repeat(200)]], { lines: 1 });
  expect(rows[0]![0]!.fr).toMatch(/…$/);
  expect(rows[0]![0]!.fr.length).toBeLessThan(60);
});

test('columns of a report table are picked by their place, with their kind', () => {
  const block = table(
    pair('t', 't'),
    [
      ['a', 'a'],
      ['b', 'b', 'number'],
    ],
    [['x', 1]],
  );
  const { columns, rows } = pickedTable(block, [[1, 1]]);
  expect([columns.map(({ label, number }) => [label.fr, number]), rows[0]!.map(({ fr }) => fr)]).toEqual([
    [['b', true]],
    ['1'],
  ]);
});

test('a row is as high as its tallest cell', () => {
  const { columns } = tableOf(0);
  const one = rowHeight([pair('court', 'short'), pair('1', '1')], columns);
  const two = rowHeight([pair('mot '.repeat(40), 'short'), pair('1', '1')], columns);
  expect(two).toBeGreaterThan(one);
});

test('the figure starts lower under a body', () => {
  expect(figureTop([pair('une ligne', 'a line')])).toBeGreaterThan(figureTop([]));
});

test('pages contain all the rows in order, and none is left with a single row', () => {
  const pages = pagesOf(tableOf(40), []);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ rows }) => rows.map(([name]) => name!.fr))).toEqual(
    Array.from({ length: 40 }, (_, at) => `ligne ${at}`),
  );
  expect(Math.min(...pages.map(({ rows }) => rows.length))).toBeGreaterThan(1);
});

test('a table cut to one page says how many rows are left out', () => {
  const whole = cutToPage(tableOf(3), []);
  expect([whole.table.rows.length, whole.body]).toEqual([3, []]);
  const { table: cut, body } = cutToPage(tableOf(90), []);
  expect(cut.rows.length).toBeLessThan(90);
  expect(body.at(-1)!.en).toBe(`The first ${cut.rows.length} rows of 90; the report gives the others.`);
});
