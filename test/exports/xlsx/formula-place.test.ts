import { expect, test } from 'vitest';
import type { Workbook, WorkbookSheet } from '../../../src/core/report/workbook/workbook.ts';
import { formulaPlace } from '../../../src/exports/xlsx/formula-place.ts';

const sheet = (id: string, rows: number, totals?: object[]): WorkbookSheet =>
  ({
    id,
    name: { fr: `L’${id}`, en: `The '${id}'` },
    columns: [{ key: 'title' }, { key: 'cost' }],
    rows: Array.from({ length: rows }, () => ({})),
    ...(totals === undefined ? {} : { totals }),
  }) as unknown as WorkbookSheet;

const actions = sheet('actions', 3);
const budget = sheet('budget', 3, [{}]);
const workbook = { sheets: [actions, budget] } as unknown as Workbook;
const place = formulaPlace(actions, 4, workbook, 'en');

test('a column of the same row and the rows of the same sheet', () => {
  expect([place.own('cost'), place.rows('cost')]).toEqual(['$B4', '$B$2:$B$4']);
});

test('a column of another sheet covers rows that the reader adds, unless totals follow', () => {
  expect(place.of({ sheet: 'actions', column: 'title' } as never)).toBe("'The ''actions'''!$A$2:$A$2000");
  expect(place.of({ sheet: 'budget', column: 'title' } as never)).toBe("'The ''budget'''!$A$2:$A$4");
});

test('an unknown column or sheet is an error', () => {
  expect(() => place.own('none')).toThrow('no column none in the sheet actions');
  expect(() => place.of({ sheet: 'none', column: 'title' } as never)).toThrow('no sheet none');
});
