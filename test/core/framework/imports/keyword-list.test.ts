import { expect, test } from 'vitest';
import { keywordList } from '../../../../src/core/framework/imports/keyword-list.ts';

const read = (text: string) => keywordList(new TextEncoder().encode(text));

test('a text file has one keyword a line, commas included', () => {
  expect(read('peintre, façade\n\nravalement\r\n')).toEqual([
    { term: 'peintre, façade', volume: null, line: 1 },
    { term: 'ravalement', volume: null, line: 3 },
  ]);
});

test('columns are found by their names, under the lines that an export writes above them', () => {
  expect(read('Keyword Stats\n\nVolume\tKeyword\n1 300\troof repair\n\tgutter\n')).toEqual([
    { term: 'roof repair', volume: 1300, line: 4 },
    { term: 'gutter', volume: null, line: 5 },
  ]);
  expect(read('Mots-clés;Volume de recherche\n"réparer un toit";90\n')).toEqual([
    { term: 'réparer un toit', volume: 90, line: 2 },
  ]);
});

test('without names, the column of numbers is the volume', () => {
  expect(read('roof repair,1300\ngutter,40\n')).toEqual([
    { term: 'roof repair', volume: 1300, line: 1 },
    { term: 'gutter', volume: 40, line: 2 },
  ]);
});

test('a range of volumes is no volume', () => {
  expect(read('keyword,volume\nroof repair,100 – 1k\n')).toEqual([{ term: 'roof repair', volume: null, line: 2 }]);
});

test('a picture is refused', () => {
  expect(keywordList(Uint8Array.of(0xff, 0xd8, 0xff, 1))).toMatchObject({ kind: 'refused', reason: 'not-a-table' });
});
