import { expect, test } from 'vitest';
import { indexNoindexSitewide } from '../../../../src/core/audits/index/noindex-sitewide.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const pages = (count: number, noindex: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/p${index}`, { noindex: index < noindex, links: [] }]),
  );

test('nine pages of ten under noindex are one critical finding, two of ten are none', () => {
  expect(faultyPages(indexNoindexSitewide, siteOf(pages(10, 9)))).toEqual(['(site)']);
  expect(faultyPages(indexNoindexSitewide, siteOf(pages(10, 2)))).toEqual([]);
});
