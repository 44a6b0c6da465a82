import { expect, test } from 'vitest';
import { markdownLines } from '../../../src/exports/lists/list-markdown.ts';

test('cells are on one line, and their marks are text', () => {
  expect(
    [
      ...markdownLines(
        ['a', 'b'],
        [
          ['x|y\nz', 2],
          ['<b>_', null],
        ],
      ),
    ].join(''),
  ).toBe('| a | b |\n| --- | --- |\n| x\\|y z | 2 |\n| \\<b\\>\\_ |  |\n');
});
