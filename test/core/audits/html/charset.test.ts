import { expect, test } from 'vitest';
import { htmlCharset } from '../../../../src/core/audits/html/charset.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without declaration is flagged, one declared by the server is not', () => {
  const site = siteOf({
    '/': { declaredCharset: null, headers: { 'content-type': 'text/html; charset=utf-8' } },
    '/a': { declaredCharset: null },
  });
  expect(faultyPages(htmlCharset, site)).toEqual(['/a']);
});
