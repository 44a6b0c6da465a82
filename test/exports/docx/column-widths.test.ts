import { describe, expect, test } from 'vitest';
import { columnWidths, fitsWords, linesIn } from '../../../src/exports/docx/column-widths.ts';

const space = { size: 18, margin: 180 };
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('column-widths', () => {
  test('the widths of a table are whole numbers that fill it', () => {
    const columns = [
      { head: 'Point', cells: ['Date'] },
      { head: 'Contenu', cells: ['un mot '.repeat(60), 'court'] },
    ];
    const widths = columnWidths(columns, 9866, space);
    expect(sum(widths)).toBe(9866);
    expect(widths.every(Number.isInteger)).toBe(true);
    expect(widths[1]).toBeGreaterThan(4 * widths[0]!);
  });

  test('a date, a number and « non mesuré » stay on one line next to long texts', () => {
    const columns = [
      { head: 'Page', cells: ['https://example.com/'.padEnd(90, 'a')] },
      { head: 'Règle', cells: ['des mots assez longs '.repeat(20)] },
      { head: 'Taux', cells: ['non mesuré'] },
      { head: 'Date', cells: ['25 juil. 2027'] },
    ];
    const widths = columnWidths(columns, 9866, space);
    expect(linesIn('non mesuré', widths[2]!, space)).toBe(1);
    expect(linesIn('25 juil. 2027', widths[3]!, space)).toBe(1);
  });

  test('too many words for the page are split evenly, and reported as not fitting', () => {
    const columns = Array.from({ length: 20 }, () => ({
      head: 'Recommandation',
      cells: ['anticonstitutionnellement'],
    }));
    expect(fitsWords(columns, 9866, space)).toBe(false);
    const widths = columnWidths(columns, 9866, space);
    expect(sum(widths)).toBe(9866);
    expect(Math.max(...widths.slice(0, -1)) - Math.min(...widths)).toBeLessThan(20);
  });

  test('columns without any text have a width', () => {
    const widths = columnWidths([{ head: '', cells: [] }], 9866, space);
    expect(widths).toEqual([9866]);
  });
});
