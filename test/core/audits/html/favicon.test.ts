import { expect, test } from 'vitest';
import { htmlFavicon } from '../../../../src/core/audits/html/favicon.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a home page without an icon is reported once', () => {
  expect(faultyPages(htmlFavicon, siteOf({ '/': { favicon: false }, '/a': { favicon: false } }))).toEqual(['/']);
  expect(faultyPages(htmlFavicon, siteOf({ '/': {} }))).toEqual([]);
});
