import { expect, test } from 'vitest';
import { urlParams } from '../../../../src/core/audits/url/params.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlParams, siteOf({ '/': {}, ['/bols?a=1']: {}, ['/bols?a=1&b=2&c=3&d=4']: {} }))).toHaveLength(1);
});

test('parameters that name the page are rewritten, not dropped', () => {
  const site = siteOf({ '/': {}, '/index.php?option=a&view=b&id=4&Itemid=1': {}, '/bols?a=1&b=2&c=3&d=4': {} });
  expect(faultsOf(urlParams, site).map(({ fix }) => /réécrites/.test(fix.fr))).toEqual([false, true]);
});
