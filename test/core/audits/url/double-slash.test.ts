import { expect, test } from 'vitest';
import { urlDoubleSlash } from '../../../../src/core/audits/url/double-slash.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address with this fault is flagged, a plain one is not', () => {
  expect(faultyPages(urlDoubleSlash, siteOf({ '/': {}, ['/bols/gres']: {}, ['/bols//gres']: {} }))).toHaveLength(1);
});
