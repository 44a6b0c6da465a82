import { expect, test } from '@jest/globals';
import { linkSingleInlink } from '../../../../src/core/audits/link/single-inlink.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page with one link is flagged, one with two is not', () => {
  expect(faultyPages(linkSingleInlink, siteOf({ '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/'] }))).toEqual(['/a']);
});

test('pages that one list alone leads to are one finding, on the list', () => {
  const site = siteOf({
    '/': ['/bols'],
    '/bols': ['/', '/bols/1', '/bols/2'],
    '/bols/1': ['/bols'],
    '/bols/2': ['/bols'],
  });
  const faults = faultsOf(linkSingleInlink, site);
  expect(faults.map((fault) => [fault.page, fault.evidence.urls])).toEqual([
    ['https://exemple.fr/bols', ['https://exemple.fr/bols/1', 'https://exemple.fr/bols/2']],
  ]);
});
