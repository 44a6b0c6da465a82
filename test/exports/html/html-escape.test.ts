import { expect, test } from '@jest/globals';
import { escapedInCell } from '../../../src/exports/html/html-escape.ts';

test('words of a cell stand as they are, escaped', () => {
  expect(escapedInCell('a <b> & Vitesse-de-croisière')).toBe('a &lt;b&gt; &amp; Vitesse-de-croisière');
});

test('a run without end may be broken, between whole letters', () => {
  const run = `${'x'.repeat(19)}<${'😀'.repeat(30)}`;
  expect(escapedInCell(`a ${run} b`)).toBe(`a ${'x'.repeat(19)}&lt;<wbr>${'😀'.repeat(20)}<wbr>${'😀'.repeat(10)} b`);
});
