import { describe, expect, test } from 'vitest';
import { csvForm, csvLines, renderCsv } from '../../src/exports/csv.ts';

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

  test('for spreadsheets in French: a mark, semicolons, decimal commas, CR LF', () => {
    const lines = [...csvLines(['a', 'b'], [['un; deux', 0.5]], csvForm('local', 'fr'))].join('');
    expect(lines).toBe('\ufeffa;b\r\n"un; deux";0,5\r\n');
  });

  test('for spreadsheets in English: a mark, commas, decimal points', () => {
    expect([...csvLines(['a'], [[0.5]], csvForm('local', 'en'))].join('')).toBe('\ufeffa\r\n0.5\r\n');
  });

  test('for programs no mark, whatever the language', () => {
    expect([...csvLines(['a'], [[0.5]], csvForm('rfc4180', 'fr'))].join('')).toBe('a\r\n0.5\r\n');
  });

  test('a line feed within a cell is quoted where lines end with CR LF', () => {
    expect([...csvLines(['a'], [['x\ny']], csvForm('rfc4180', 'en'))].join('')).toBe('a\r\n"x\ny"\r\n');
  });

  test('every row is there once in a table of many pieces', () => {
    const rows = Array.from({ length: 1_234 }, (_, at) => [at]);
    expect([...csvLines(['n'], rows)].join('').split('\n')).toEqual(['n', ...rows.map(String), '']);
  });
});
