import { expect, test } from 'vitest';
import { urlDepth } from '../../../../src/core/audits/url/depth.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlDepth, siteOf({ '/': {}, ['/a/b/c/d']: {}, ['/a/b/c/d/e']: {} }))).toHaveLength(1);
});

test('the number of a following page is no folder of the tree', () => {
  expect(faultyPages(urlDepth, siteOf({ '/archives/2025/07/page/2/': {} }))).toEqual([]);
});
