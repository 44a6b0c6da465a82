import { expect, test } from 'vitest';
import { escapeCell } from '../../../src/exports/html/escape-cell.ts';

test('a long run of characters may break every twenty characters, its markup escaped', () => {
  expect(escapeCell(`<b> ${'x'.repeat(45)} fin`)).toBe(
    `&lt;b&gt; ${'x'.repeat(20)}<wbr>${'x'.repeat(20)}<wbr>xxxxx fin`,
  );
});

test('a run breaks between whole characters', () => {
  const run = `${'x'.repeat(19)}<${'😀'.repeat(30)}`;
  expect(escapeCell(run)).toBe(`${'x'.repeat(19)}&lt;<wbr>${'😀'.repeat(20)}<wbr>${'😀'.repeat(10)}`);
});

test('a run of 39 characters stays whole', () => {
  expect(escapeCell('x'.repeat(39))).toBe('x'.repeat(39));
});
