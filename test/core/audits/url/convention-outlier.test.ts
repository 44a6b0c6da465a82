import { expect, test } from 'vitest';
import { urlConventionOutlier } from '../../../../src/core/audits/url/convention-outlier.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('one .html among twenty plain addresses is flagged', () => {
  const plain = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`/p${index}`, { links: [] }]));
  expect(faultyPages(urlConventionOutlier, siteOf({ ...plain, '/vieux.html': { links: [] } }))).toEqual([
    '/vieux.html',
  ]);
  expect(faultyPages(urlConventionOutlier, siteOf({ '/a.html': {}, '/b': {} }))).toEqual([]);
});
