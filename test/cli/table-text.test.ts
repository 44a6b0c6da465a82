import { expect, test } from 'vitest';
import { tableText } from '../../src/cli/table-text.ts';

const sentence = 'A fault of the template, on 49 of 49 pages: the page offers no link to its content before its menu.';
const printed = (width: number) => tableText(['page', 'message'], [['/a', sentence]], width).split('\n');
const cells = (lines: readonly string[]) => lines.flatMap((line) => line.split('│')[2]?.trim() ?? []);

test('a sentence is shown whole, on as many lines of whole words as the width needs', () => {
  for (const width of [60, 160]) {
    const lines = printed(width);
    expect(cells(lines).join(' ')).toContain(sentence);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  }
  expect(printed(160).length).toBeLessThan(printed(60).length);
});
