import { expect, test } from 'vitest';
import { urlNonAscii } from '../../../../src/core/audits/url/non-ascii.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlNonAscii, siteOf({ '/': {}, ['/theiere']: {}, ['/théière']: {} }))).toHaveLength(1);
});
