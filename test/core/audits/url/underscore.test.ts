import { expect, test } from 'vitest';
import { urlUnderscore } from '../../../../src/core/audits/url/underscore.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlUnderscore, siteOf({ '/': {}, ['/nos-bols']: {}, ['/nos_bols']: {} }))).toHaveLength(1);
});
