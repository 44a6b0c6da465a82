import { describe, expect, test } from '@jest/globals';
import { renderCsv } from '../../src/exports/csv.ts';

describe('csv', () => {
  test('quotes what needs quotes, doubles quotes inside, ends lines with LF', () => {
    expect(renderCsv(['page', 'titre'], [['/a', 'Le "bon", miel']])).toBe('page,titre\n/a,"Le ""bon"", miel"\n');
  });

  test.each(['=1+1', '+33', '@SUM(A1)', '-2+3', '\t=1', '＝1+1', '＋1'])('%p can never run as a formula', (cell) => {
    expect(renderCsv(['x'], [[cell]]).split('\n')[1]).toMatch(/^'|^"'/);
  });

  test('a negative number stays a number, nothing stays empty', () => {
    expect(renderCsv(['a', 'b', 'c', 'd'], [['-12,5', -3, null, true]])).toBe('a,b,c,d\n"-12,5",-3,,true\n');
  });
});
