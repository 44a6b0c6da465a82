import { expect, test } from 'vitest';
import { RefusedRows } from '../../../../src/core/audits/results/refused-rows.ts';

test('rows are counted by reason, with their first five lines', () => {
  const rows = new RefusedRows();
  for (let line = 1; line <= 7; line += 1) rows.add('bad-url' as never, line);
  rows.add('other-site' as never, 9);
  expect(rows.list).toEqual([
    { reason: 'bad-url', count: 7, lines: [1, 2, 3, 4, 5] },
    { reason: 'other-site', count: 1, lines: [9] },
  ]);
});
