import { expect, test } from '@jest/globals';
import { urlTooLong } from '../../../../src/core/audits/url/too-long.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(
    faultyPages(urlTooLong, siteOf({ '/': {}, ['/bol-en-gres']: {}, [`/${'bol-en-gres-'.repeat(8)}fin`]: {} })),
  ).toHaveLength(1);
});
