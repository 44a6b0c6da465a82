import { expect, test } from 'vitest';
import type { SheetCell } from '../../../src/core/report/workbook/workbook.ts';
import { cellObject, textCell } from '../../../src/exports/xlsx/cell-object.ts';
import type { FormulaPlace } from '../../../src/exports/xlsx/formula-text.ts';
import { numberFormats } from '../../../src/exports/xlsx/number-formats.ts';

const place = { locale: 'fr', rows: (column: string) => column } as unknown as FormulaPlace;
const cellOf = (cell: SheetCell | undefined) =>
  cellObject(cell, {
    column: { key: 'a', label: { fr: 'A', en: 'A' }, width: 10 } as never,
    isTotal: false,
    isLink: false,
    place,
    formats: numberFormats('EUR', 'fr'),
  });

test.each<[string, SheetCell | undefined, object]>([
  ['text', '=1+1', { type: String, value: '=1+1' }],
  ['a value that was not measured', null, { type: String, value: 'non mesuré' }],
  ['a number', { value: 3, format: 'whole' } as SheetCell, { type: Number, value: 3, format: '#,##0' }],
  ['a day', { day: '2027-01-04' } as SheetCell, { type: Date, value: new Date('2027-01-04T00:00:00Z') }],
  ['a cell to fill in', { typed: 'money' }, { type: Number, format: '0.00', backgroundColor: '#FFF6CC' }],
  [
    'a formula',
    { formula: { template: 'count', of: 'B' }, format: 'whole' },
    { type: 'Formula', value: 'IF(COUNT(B)=0,"",COUNT(B))', backgroundColor: '#F0F0F0' },
  ],
])('%s', (_name, cell, expected) => expect(cellOf(cell)).toMatchObject(expected));

test('text that Excel or the library would misread is changed', () => {
  expect([textCell('_x0041_').value, textCell('constructor').value]).toEqual(['_x005F_x0041_', 'constructor ']);
});

test('text beyond the limit of Excel is cut', () => {
  const { value } = textCell('é'.repeat(40_000)) as { value: string };
  expect([value.length, value.at(-1)]).toEqual([32_767, '…']);
});
