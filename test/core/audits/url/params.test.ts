import { expect, test } from '@jest/globals';
import { urlParams } from '../../../../src/core/audits/url/params.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlParams, siteOf({ '/': {}, ['/bols?a=1']: {}, ['/bols?a=1&b=2&c=3&d=4']: {} }))).toHaveLength(1);
});
