import { expect, test } from '@jest/globals';
import { linkSingleInlink } from '../../../../src/core/audits/link/single-inlink.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page with one link is flagged, one with two is not', () => {
  expect(faultyPages(linkSingleInlink, siteOf({ '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/'] }))).toEqual(['/a']);
});
