import { expect, test } from 'vitest';
import { htmlDoctype } from '../../../../src/core/audits/html/doctype.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without doctype is flagged', () => {
  expect(faultyPages(htmlDoctype, siteOf({ '/': {}, '/a': { doctype: null } }))).toEqual(['/a']);
});
