import { expect, test } from 'vitest';
import { splitRecords } from '../../../../src/core/framework/imports/split-records.ts';

test('cells are split, quotes undone, lines counted', () => {
  const { records } = splitRecords('a,"b, ""c""",d\r\n1,"two\nlines",3\r\n4,5,6\r\n', ',');
  expect(records.map((record) => record.cells)).toEqual([
    ['a', 'b, "c"', 'd'],
    ['1', 'two\nlines', '3'],
    ['4', '5', '6'],
  ]);
  expect(records.map((record) => record.line)).toEqual([1, 2, 4]);
});

test('a quote inside a cell is only a character', () => {
  expect(splitRecords('5" pipe;x\n', ';').records[0]?.cells).toEqual(['5" pipe', 'x']);
});

test('an unclosed quote and a missing line end are reported', () => {
  expect(splitRecords('a,b\n1,"2\n3,4\n', ',').unclosed).toBe(2);
  expect(splitRecords('a,b\n1,', ',')).toMatchObject({ ended: false, unclosed: null });
  expect(splitRecords('a,b\n', ',').ended).toBe(true);
});
