import { expect, test } from 'vitest';
import { workbookSheets } from '../../../../src/core/framework/imports/workbook-sheets.ts';

test('sheets come in their order with cells at their columns', () => {
  const parts = new Map([
    ['xl/workbook.xml', '<workbook><sheets><sheet name="Métriques" r:id="rId7"/></sheets></workbook>'],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    [
      'xl/sharedStrings.xml',
      '<sst><si><t>Date</t></si><si><r><t>Impres</t></r><r><t>sions &amp; co</t></r></si></sst>',
    ],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row r="3"><c r="B3"><v>12.5</v></c><c r="D3"><v>1.7100000000000001E-2</v></c><c r="E3" t="str"><v>1E2</v></c><c r="AA3" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>',
    ],
  ]);
  const [sheet] = workbookSheets(parts) ?? [];
  expect(sheet?.name).toBe('Métriques');
  expect(sheet?.records[0]).toEqual({ cells: ['Date', '', 'Impressions & co'], line: 2 });
  expect(sheet?.records[1]?.cells[1]).toBe('12.5');
  expect(sheet?.records[1]?.cells.slice(3, 5)).toEqual(['0.0171', '1E2']);
  expect(sheet?.records[1]?.cells[26]).toBe('x');
});

test('a workbook without its parts has no sheet', () => {
  expect(workbookSheets(new Map())).toEqual([]);
});

const sheetOf = (rows: string): ReadonlyMap<string, string> =>
  new Map([
    ['xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>'],
    ['xl/worksheets/s.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
  ]);

test.each([
  ['a cell past the last column of Excel', '<row r="2"><c r="XFE2"><v>1</v></c></row>'],
  ['a cell a billion columns away', '<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'],
  ['billions of empty cells', '<row><c r="XFD1"><v>1</v></c></row>'.repeat(60_000)],
  ['more rows than Excel has', '<row/>'.repeat(1_048_578)],
  ['600,000 nested tags', '<row>'.repeat(600_000)],
])('a workbook with %s is rejected', (_, rows) => {
  expect(workbookSheets(sheetOf(rows))).toBe(null);
});

test('the last column of Excel is read', () => {
  const [sheet] = workbookSheets(sheetOf('<row><c r="XFD1"><v>7</v></c></row>')) ?? [];
  expect([sheet?.records[0]?.cells.length, sheet?.records[0]?.cells.at(-1)]).toEqual([16_384, '7']);
});
