import { expect, test } from 'vitest';
import { htmlCharsetLegacy } from '../../../../src/core/audits/html/charset-legacy.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a latin-1 page is flagged', () => {
  expect(faultyPages(htmlCharsetLegacy, siteOf({ '/': {}, '/a': { charset: 'windows-1252' } }))).toEqual(['/a']);
});

test('a page of plain ASCII is in no legacy set', () => {
  const page = { charset: 'windows-1252', title: 'Index of /', headings: [], blocks: [{ text: 'Parent directory' }] };
  expect(faultyPages(htmlCharsetLegacy, siteOf({ '/a': page }))).toEqual([]);
});
